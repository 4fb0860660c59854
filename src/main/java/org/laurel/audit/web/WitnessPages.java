package org.laurel.audit.web;

import org.laurel.audit.Checkpoints;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For the coordinators, who are the log's witnesses: what to keep, and how to compare it. */
@Controller
class WitnessPages {

    private static final int SHOWN = 30;

    private final Checkpoints checkpoints;

    WitnessPages(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @GetMapping("/desk/checkpoints")
    String checkpoints(Model model) {
        model.addAttribute("key", checkpoints.key().written());
        model.addAttribute("checkpoints", checkpoints.latest(SHOWN));
        return "audit/witness";
    }
}
