package org.laurel.export.web;

import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.export.Exports;
import org.laurel.export.Format;
import org.laurel.export.Table;
import org.laurel.platform.CurrentActor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The secretariat's tables as files. */
@Controller
class ExportPages {

    private final Exports exports;
    private final RunningEditions editions;
    private final CurrentActor actors;

    ExportPages(Exports exports, RunningEditions editions, CurrentActor actors) {
        this.exports = exports;
        this.editions = editions;
        this.actors = actors;
    }

    @GetMapping("/office/exports")
    String all(Model model) {
        model.addAttribute("edition", editions.open());
        model.addAttribute("formats", Format.values());
        return "export/exports";
    }

    @GetMapping("/office/exports/{table}/{format}")
    ResponseEntity<byte[]> file(@PathVariable String table, @PathVariable String format) {
        Edition edition = editions.open();
        Table taken = exports.take(actors.get(), edition.id(), table).orThrow();
        return TableFile.of(edition.id(), taken, format);
    }
}
