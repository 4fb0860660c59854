package org.laurel.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnAward;
import org.laurel.edition.Edition;
import org.laurel.edition.EditionOpened;
import org.laurel.edition.Editions;
import org.laurel.edition.Moment;
import org.laurel.edition.RulesText;
import org.laurel.entry.Entry;
import org.laurel.judging.Round;
import org.laurel.platform.Actor;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.preparation.DryRun.StageOutlook;
import org.springframework.beans.factory.annotation.Autowired;

class AnEditionIsOpenedTest extends AnAward {

    private static final String NEXT = "ada-2099";

    @Autowired
    private RulesDrafts drafts;

    @Autowired
    private Preparation preparation;

    @Autowired
    private DryRuns dryRuns;

    private final Actor by = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);
    private String text;

    @BeforeEach
    void aFileOfAnotherYear() {
        RulesText rules = new RulesText(Editions.text("ada"));
        rules.set("id", NEXT);
        text = rules.changed();
    }

    @AfterEach
    void itNeverWas() {
        jdbc.sql("delete from rules_draft").update();
        jdbc.sql("delete from seal_holder where edition = ?").param(NEXT).update();
        jdbc.sql("delete from seat where edition = ?").param(NEXT).update();
        jdbc.sql("delete from timetable_moment where edition = ?").param(NEXT).update();
        jdbc.sql("delete from edition where id = ?").param(NEXT).update();
    }

    private RulesDraft aRulesDraft() {
        return drafts.begin(by, text).orThrow();
    }

    private Edition edition() {
        return preparation.check(text).orElseThrow();
    }

    @Test
    void a_draft_is_kept_right_or_wrong() {
        RulesDraft draft =
                drafts.begin(by, "\uFEFFname: My award # this year\r\nid: [").orThrow();
        assertThat(draft.name()).isEqualTo("My award");
        assertThat(preparation.check(draft.text()).problems()).isNotEmpty();
        RulesDraft saved = drafts.save(by, draft.id(), 1, text).orThrow();
        assertThat(saved.text()).isEqualTo(text);
        assertThat(saved.name()).isEqualTo("ASEAN Digital Awards 2026");
        assertThat(sentence(drafts.save(by, draft.id(), 1, "typed in another tab")))
                .contains("secretariat has saved this file since", "Your text is below");
        assertThat(drafts.find(draft.id()).orThrow().text()).isEqualTo(text);
    }

    @Test
    void a_file_with_problems_opens_nothing() {
        RulesDraft draft = drafts.begin(by, text.replace("zone: Asia/Ho_Chi_Minh", "zone: Asia/Nowhere"))
                .orThrow();
        assertThat(sentence(preparation.open(by, draft.id(), 1, true))).contains("problems in the file");
        assertThat(editions.isOpen(NEXT)).isFalse();
    }

    @Test
    void it_is_opened_by_somebody_with_a_name_and_the_draft_is_gone() {
        itIs(Moment.CEREMONY);
        RulesDraft draft = aRulesDraft();
        preparation.open(by, draft.id(), 1, false).orThrow();
        assertThat(editions.current().orElseThrow().id()).isEqualTo(NEXT);
        assertThat(audit.about(NEXT)).anySatisfy(act -> {
            assertThat(act.what()).isEqualTo("edition-opened");
            assertThat(act.actor()).isEqualTo("secretariat");
            assertThat(act.detail()).contains(edition().rulesHash());
        });
        assertThat(events.stream(EditionOpened.class)).contains(new EditionOpened(NEXT));
        assertThat(refusal(preparation.open(by, draft.id(), 1, false)).kind()).isEqualTo(Refusal.Kind.UNKNOWN);
    }

    @Test
    void not_by_what_was_changed_since_somebody_looked() {
        RulesDraft draft = aRulesDraft();
        drafts.save(by, draft.id(), 1, text + "\n").orThrow();
        assertThat(sentence(preparation.open(by, draft.id(), 1, true))).contains("look again");
        assertThat(editions.isOpen(NEXT)).isFalse();
    }

    @Test
    void not_before_the_running_one_is_over_unless_somebody_says_so() {
        RulesDraft draft = aRulesDraft();
        assertThat(sentence(preparation.open(by, draft.id(), 1, false)))
                .contains("“ASEAN Digital Awards 2026” is not over");
        assertThat(editions.isOpen(NEXT)).isFalse();
        preparation.open(by, draft.id(), 1, true).orThrow();
        assertThat(editions.isOpen(NEXT)).isTrue();
    }

    @Test
    void the_rules_of_an_open_edition_are_fixed_and_the_first_score_is_told() {
        RulesDraft draft = drafts.begin(by, Editions.text("ada").replace("quorum: 6", "quorum: 7"))
                .orThrow();
        Edition changed = preparation.check(draft.text()).orElseThrow();
        assertThat(sentence(preparation.open(by, draft.id(), 1, true))).contains("open already");
        assertThat(preparation.fixed(changed, editions.openings()).orElseThrow().firstSheet())
                .isEmpty();
        List<Entry> all = accepted(1);
        nominations();
        Round jury = judging.open(
                ADA, "jury", STC, "", List.of(new Round.Candidate(all.get(0).id(), "STC-1", null)));
        score(judging.assignments(jury).get(0), 7);
        Preparation.Fixed fixed =
                preparation.fixed(changed, editions.openings()).orElseThrow();
        assertThat(fixed.firstSheet()).contains(clock.get());
        assertThat(fixed.opening().rulesHash()).isEqualTo(editions.rules(ADA).rulesHash());
        assertThat(preparation.fixed(edition(), editions.openings())).isEmpty();
    }

    private void nominations() {
        itIs(Moment.SCORING_OPENS);
    }

    @Test
    void it_is_compared_with_the_running_one_as_its_dates_stand_now() {
        assertThat(preparation.compared(text, ADA))
                .extracting(Comparison.Change::part)
                .containsExactly("id");
        editions.move(
                        by,
                        ADA,
                        Moment.CEREMONY,
                        editions.get(ADA).timetable().at(Moment.CEREMONY).plusSeconds(3600),
                        "The hall")
                .orThrow();
        assertThat(preparation.compared(text, ADA)).anySatisfy(change -> {
            assertThat(change.where()).isEqualTo("ceremony");
            assertThat(change.before()).isEqualTo("2026-01-15 19:30");
            assertThat(change.after()).isEqualTo("2026-01-15 18:30");
        });
    }

    @Test
    void a_dry_run_counts_whom_the_roster_has() {
        DryRun dry = dryRuns.of(edition(), editions.openings());
        assertThat(dry.seated()).isFalse();
        assertThat(dry.passed()).containsExactly(Moment.CALL_OPENS);
        assertThat(dry.running()).isNotNull();
        assertThat(dry.stages())
                .extracting(StageOutlook::name)
                .containsExactly("National selection", "Jury scoring", "Final");
        assertThat(dry.stages()).allMatch(StageOutlook::reachesTheQuorum);
        assertThat(dry.uncoordinated()).isEmpty();
    }

    @Test
    void a_dry_run_finds_the_quorum_that_cannot_be_reached_and_scores_that_cannot_be_compared() {
        text = text.replace("quorum: 6", "quorum: 11")
                .replace("per-state: 1, quorum: 11", "per-state: 40, quorum: 400");
        StageOutlook jury = dryRuns.of(edition(), editions.openings()).stages().get(1);
        assertThat(jury.reachesTheQuorum()).isFalse();
        assertThat(jury.shortOf()).contains("Digital Start-up");
        Bench nobody = new Bench(edition(), List.of(), List.of());
        StageOutlook empty = nobody.outlook(edition().stage("jury").orElseThrow());
        assertThat(empty.found()).isZero();
        assertThat(empty.plan()).containsExactly("There is nothing to judge: the plan has no jurors.");
    }

    @Test
    void people_who_sit_in_it_are_counted_category_by_category() {
        DryRun dry = dryRuns.of(editions.get(ADA), editions.openings());
        assertThat(dry.seated()).isTrue();
        assertThat(dry.running()).isNull();
        assertThat(dry.stages().get(1).found()).isGreaterThanOrEqualTo(11);
    }
}
