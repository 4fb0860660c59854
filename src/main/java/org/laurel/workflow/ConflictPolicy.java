package org.laurel.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.laurel.edition.Conflict;
import org.laurel.edition.Stage;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table which jurors must not score which entries; the table sees facts, never names. */
@Component
class ConflictPolicy {

    private static final Map<String, String> SENTENCES = Map.of(
            "declared", "The juror has declared a conflict of interest.",
            "sameOrganisation", "The juror works for the organisation that entered.",
            "sameMailDomain", "The juror's mail address is of the organisation that entered.",
            "ownState", "The juror stands for the state that the entry comes from.");

    private final Judging judging;
    private final Entries entries;
    private final Roster roster;
    private final DecisionService decisions;

    ConflictPolicy(Judging judging, Entries entries, Roster roster, @Lazy DecisionService decisions) {
        this.judging = judging;
        this.entries = entries;
        this.roster = roster;
        this.decisions = decisions;
    }

    /** Notes every conflict of a stage's jurors with these entries; answers how many there are. */
    int find(String edition, Stage stage, String category, String state, List<Round.Candidate> candidates) {
        Map<Map<String, Object>, Optional<String>> decided = new HashMap<>();
        int found = 0;
        for (Round.Candidate candidate : candidates) {
            Entry.Origin origin = entries.origin(candidate.entry());
            for (Person juror : roster.jurors(edition, stage.id(), category, state)) {
                Map<String, Object> facts = facts(stage, juror, candidate, origin);
                Optional<String> reason = decided.computeIfAbsent(facts, this::decide);
                reason.ifPresent(why -> judging.noteConflict(juror.id(), candidate.entry(), why));
                found += reason.isPresent() ? 1 : 0;
            }
        }
        return found;
    }

    private Map<String, Object> facts(Stage stage, Person juror, Round.Candidate candidate, Entry.Origin origin) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("ownState", juror.state() != null && juror.state().equals(candidate.state()));
        facts.put(
                "sameOrganisation",
                stage.forbids(Conflict.ORGANISATION) && same(juror.organisation(), origin.organisation()));
        facts.put(
                "sameMailDomain",
                stage.forbids(Conflict.EMAIL_DOMAIN) && same(juror.mailDomain(), origin.mailDomain()));
        facts.put("declared", judging.hasDeclared(juror.id(), candidate.entry()));
        facts.put("ownStatePolicy", stage.forbids(Conflict.OWN_STATE) ? "exclude" : "allow");
        return facts;
    }

    private static boolean same(String one, String other) {
        return !one.isBlank()
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private Optional<String> decide(Map<String, Object> facts) {
        DmnDecisionRuleResult decided =
                decisions.evaluateDecisionTableByKey("conflict", facts).getSingleResult();
        return Boolean.TRUE.equals(decided.getEntry("conflict"))
                ? Optional.of(SENTENCES.getOrDefault(
                        String.valueOf(decided.<Object>getEntry("reason")), "Conflict of interest."))
                : Optional.empty();
    }
}
