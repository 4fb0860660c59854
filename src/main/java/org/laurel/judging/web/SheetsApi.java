package org.laurel.judging.web;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.AuditLog;
import org.laurel.entry.blind.BlindDossiers;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.Scoring;
import org.laurel.judging.Scoring.OnTheDesk;
import org.laurel.judging.SheetMarks;
import org.laurel.platform.Answer;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.IfMatch;
import org.laurel.platform.IfUnchanged;
import org.laurel.platform.Listing;
import org.laurel.platform.Listing.Listed;
import org.laurel.platform.ViewOnRecord;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sheets of whoever scores, for their programs. No answer to a write says anything of what is on a sheet. */
@RestController
@RequestMapping("/api/v1/sheets")
class SheetsApi {

    private final Scoring scoring;
    private final Judging judging;
    private final BlindDossiers dossiers;
    private final AuditLog log;
    private final IfUnchanged unchanged;
    private final CurrentActor actors;

    SheetsApi(
            Scoring scoring,
            Judging judging,
            BlindDossiers dossiers,
            AuditLog log,
            IfUnchanged unchanged,
            CurrentActor actors) {
        this.scoring = scoring;
        this.judging = judging;
        this.dossiers = dossiers;
        this.log = log;
        this.unchanged = unchanged;
        this.actors = actors;
    }

    /** What is on a sheet: by the criterion's id a number as text, or {@code abstain}. */
    record Written(
            @Nullable Map<String, @Nullable String> marks,
            @Nullable String remark) {

        SheetMarks given() {
            Map<String, String> given = new TreeMap<>();
            Objects.requireNonNullElse(marks, Map.<String, @Nullable String>of())
                    .forEach((criterion, mark) -> given.put(criterion, Objects.requireNonNullElse(mark, "")));
            return new SheetMarks(given);
        }

        String said() {
            return Objects.requireNonNullElse(remark, "");
        }
    }

    /** What the conflict of interest is. */
    record Conflict(@Nullable String reason) {}

    /** A draft that is kept. */
    record Kept(String sheet, Instant savedAt) {}

    /** A sheet that is no longer the juror's to score. */
    record Excluded(String sheet, Assignment.Status status) {}

    @GetMapping
    ResponseEntity<Listed<SheetTold.Line>> mine(Listing listing) {
        return listing.of(scoring.mine(actors.get()), SheetTold.Line::of);
    }

    @ViewOnRecord("sheet")
    @GetMapping("/{sheet}")
    ResponseEntity<SheetTold> read(@PathVariable String sheet) {
        OnTheDesk desk = scoring.open(actors.get(), sheet).orThrow();
        return ResponseEntity.ok()
                .eTag(SheetTold.version(desk).quoted())
                .body(SheetTold.of(
                        desk,
                        log.receipts(sheet),
                        dossiers.dossier(desk.assignment().entry())));
    }

    @PutMapping("/{sheet}/draft")
    Kept saveDraft(@PathVariable String sheet, IfMatch seen, @RequestBody Written written) {
        var saved = changed(sheet, seen, () -> scoring.saveDraft(actors.get(), sheet, written.given(), written.said()));
        return new Kept(sheet, saved.now());
    }

    @PostMapping("/{sheet}/submission")
    SheetTold.Receipted submit(@PathVariable String sheet, IfMatch seen, @RequestBody Written written) {
        return SheetTold.Receipted.of(
                changed(sheet, seen, () -> scoring.submit(actors.get(), sheet, written.given(), written.said())));
    }

    @PostMapping("/{sheet}/conflict")
    Excluded declareConflict(@PathVariable String sheet, IfMatch seen, @RequestBody Conflict conflict) {
        String reason = Objects.requireNonNullElse(conflict.reason(), "");
        changed(sheet, seen, () -> judging.recuse(actors.get(), sheet, reason));
        return new Excluded(sheet, Assignment.Status.RECUSED);
    }

    private <T> T changed(String sheet, IfMatch seen, Supplier<Answer<T>> act) {
        return unchanged.change(seen, () -> scoring.hold(actors.get(), sheet), SheetTold::version, act);
    }
}
