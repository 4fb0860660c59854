package org.laurel.platform.api;

import org.laurel.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What programs can ask, for whoever writes one: made of the contract's own file, and readable without a script. */
@Controller
class ApiPage {

    private final Contract contract;

    ApiPage(Contract contract) {
        this.contract = contract;
    }

    @GetMapping("/api")
    String page(Model model) {
        model.addAttribute("groups", contract.groups());
        model.addAttribute("shapes", contract.shapes());
        model.addAttribute("problems", Problem.Kind.values());
        return "platform/api";
    }
}
