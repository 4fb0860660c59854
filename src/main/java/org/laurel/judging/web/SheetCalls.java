package org.laurel.judging.web;

import java.util.Map;
import org.laurel.judging.Judging;
import org.laurel.judging.Scoring;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Phrase;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the form calls while a juror works: drafts as they type, and the sheet itself when it is handed in from Tasklist. */
@RestController
@RequestMapping(path = "/sheets/{sheet}", produces = MediaType.APPLICATION_JSON_VALUE)
class SheetCalls {

    private final Scoring scoring;
    private final Judging judging;
    private final SheetViews views;
    private final CurrentActor actors;

    SheetCalls(Scoring scoring, Judging judging, SheetViews views, CurrentActor actors) {
        this.scoring = scoring;
        this.judging = judging;
        this.views = views;
        this.actors = actors;
    }

    /** One sentence for the juror. */
    record Said(String sentence) {}

    @PostMapping("/draft")
    Said saveDraft(@PathVariable String sheet, @RequestParam Map<String, String> written) {
        var saved = scoring.saveDraft(actors.get(), sheet, SheetPages.marks(written), SheetPages.remark(written))
                .orThrow();
        return new Said(Phrase.of("judging.sheet.draft-saved", views.clock(saved.assignment(), saved.now())));
    }

    @PostMapping("/handed-in")
    Said submit(@PathVariable String sheet, @RequestParam Map<String, String> written) {
        return new Said(
                views.receipt(scoring.submit(actors.get(), sheet, SheetPages.marks(written), SheetPages.remark(written))
                        .orThrow()));
    }

    @PostMapping("/recusal")
    Said declareConflict(@PathVariable String sheet, @RequestParam(defaultValue = "") String reason) {
        scoring.open(actors.get(), sheet).orThrow();
        judging.recuse(actors.get(), sheet, reason).orThrow();
        return new Said(Phrase.of("judging.sheet.conflict-declared"));
    }
}
