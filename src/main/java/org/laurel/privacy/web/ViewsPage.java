package org.laurel.privacy.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.privacy.ViewRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who saw which file or score sheet, for the auditor. */
@Controller
class ViewsPage {

    private static final int LATEST = 200;

    private final ViewRecord record;
    private final RunningEditions editions;

    ViewsPage(ViewRecord record, RunningEditions editions) {
        this.record = record;
        this.editions = editions;
    }

    @GetMapping("/watch/views")
    String views(
            @RequestParam(defaultValue = "") String viewer,
            @RequestParam(defaultValue = "") String thing,
            Model model) {
        ZoneId zone = editions.current().map(Edition::zone).orElse(ZoneOffset.UTC);
        model.addAttribute("zone", zone);
        model.addAttribute("viewer", viewer);
        model.addAttribute("thing", thing);
        model.addAttribute("views", record.latest(viewer.strip(), thing.strip(), LATEST));
        return "privacy/views";
    }
}
