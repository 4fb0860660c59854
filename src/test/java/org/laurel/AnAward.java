package org.laurel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.laurel.edition.Moment;
import org.laurel.entry.AnEdition;
import org.laurel.entry.Entry;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.Scoring;
import org.laurel.judging.SheetMarks;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** An edition of the ASEAN Digital Awards, its demonstration people, and short ways through its stages. */
public abstract class AnAward extends AnEdition {

    protected static final String STC = "STC";

    @Autowired
    protected Judging judging;

    @Autowired
    protected Scoring scoring;

    @BeforeEach
    void clear() {
        for (String table : List.of(
                "vote_place",
                "vote_count",
                "vote",
                "vote_voter",
                "vote_option",
                "vote_round",
                "seal_share",
                "sealed_box",
                "left_open",
                "published_bundle",
                "published_reason",
                "published_place",
                "publication",
                "proposal_voice",
                "proposal",
                "holder_letter",
                "place_override",
                "sealed_category",
                "sign_off",
                "running_order",
                "running_order_seed",
                "shortlist_entry",
                "shortlist_category",
                "shortlist",
                "chair_decision",
                "chair_ruling",
                "conflict_of_interest",
                "sheet_draft",
                "score_sheet",
                "assignment",
                "round_voice",
                "round_entry",
                "round")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    protected void itIs(Moment moment) {
        clock.moveTo(editions.get(ADA).timetable().at(moment));
    }

    /** An accepted entry of Viet Nam in Digital Start-up; a minute later than the one before. */
    protected Entry accepted(String product) {
        return accepted(product, entrant, coordinator);
    }

    protected Entry accepted(String product, Actor by, Actor onDesk) {
        clock.moveTo(clock.get().plusSeconds(60));
        Entry draft = entries.register(by, ADA, STC).orThrow();
        Map<String, String> answers = new LinkedHashMap<>(everyAnswer());
        answers.put("product", product);
        answers.put("publicity", "1");
        entries.saveDraft(by, draft.id(), draft.version(), answers).orThrow();
        entries.submit(by, draft.id()).orThrow();
        return entries.accept(onDesk, draft.id()).orThrow();
    }

    protected List<Entry> accepted(int howMany) {
        List<Entry> all = new ArrayList<>();
        for (int i = 1; i <= howMany; i++) {
            all.add(accepted("Product " + i));
        }
        return all;
    }

    /** Gives every criterion of the sheet the same score: a total of ten times as much. */
    protected void score(Assignment assignment, int each) {
        Map<String, String> marks = new LinkedHashMap<>();
        editions.rules(ADA)
                .category(assignment.round().category())
                .orElseThrow()
                .scored()
                .forEach(criterion -> marks.put(criterion.id(), String.valueOf(each)));
        Role role = assignment.round().state().isEmpty() ? Role.JUROR : Role.PANEL_MEMBER;
        Actor juror = new Actor(assignment.login(), Set.of(role), null);
        scoring.submit(juror, assignment.id(), new SheetMarks(marks), "A remark on " + assignment.code())
                .orThrow();
    }

    /** Every juror gives the entries these scores, in the order of the list. */
    protected void scoreAll(Round round, List<Entry> order, int... each) {
        for (Assignment assignment : judging.assignments(round)) {
            for (int i = 0; i < order.size(); i++) {
                if (order.get(i).id().equals(assignment.entry())) {
                    score(assignment, each[i]);
                }
            }
        }
    }

    protected Actor somebodyAs(Role role) {
        Actor anywhere = somebody(role, "VN");
        return new Actor(anywhere.login(), Set.of(role), null);
    }
}
