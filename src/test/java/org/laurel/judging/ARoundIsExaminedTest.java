package org.laurel.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.platform.Actor;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Two jurors of a final gave every mark alike, when it is frozen. */
class ARoundIsExaminedTest extends AFinal {

    @Autowired
    private RoundAlarms alarms;

    private final Actor auditor = new Actor("auditor", Set.of(Role.AUDITOR), null);

    private List<String> twoAgree() {
        scoreAll(theFinalIsOpen(), finalists, 9, 8, 7);
        List<Assignment> sheets = judging.assignments(round());
        List<String> jurors =
                sheets.stream().map(Assignment::login).distinct().limit(2).toList();
        sheets.stream().filter(sheet -> jurors.contains(sheet.login())).forEach(this::alike);
        finals.freeze(secretariat, ADA, STC).orThrow();
        return jurors;
    }

    private void alike(Assignment sheet) {
        Map<String, String> marks = new TreeMap<>();
        int base =
                9 - finalists.stream().map(org.laurel.entry.Entry::id).toList().indexOf(sheet.entry());
        editions.rules(ADA)
                .category(STC)
                .orElseThrow()
                .scored()
                .forEach(criterion -> marks.put(criterion.id(), String.valueOf(base - (marks.isEmpty() ? 1 : 0))));
        scoring.submit(new Actor(sheet.login(), Set.of(Role.JUROR), null), sheet.id(), new SheetMarks(marks), "")
                .orThrow();
    }

    @Test
    void theAuditorReadsWhoAndNoScore() {
        List<String> jurors = twoAgree();
        List<String> names = jurors.stream()
                .map(login -> roster.byLogin(login).orElseThrow().name())
                .sorted()
                .toList();
        List<RoundAlarms.Shown> flags = alarms.read(auditor, round(), "laurel").orThrow();
        assertThat(flags)
                .filteredOn(flag -> flag.kind().equals("same-sheets-of-jurors"))
                .singleElement()
                .satisfies(flag -> assertThat(flag.jurors()).containsExactlyInAnyOrderElementsOf(names));
    }

    @Test
    void nobodyElseReadsItAndNobodyWithoutThePassphrase() {
        twoAgree();
        assertThat(refusal(alarms.read(chair, round(), "laurel")).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(refusal(alarms.read(secretariat, round(), "laurel")).kind()).isEqualTo(Refusal.Kind.NOT_YOURS);
        assertThat(refusal(alarms.read(auditor, round(), "another")).kind()).isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    void whatWasFlaggedStandsNowhereInClear() {
        twoAgree();
        for (String table : List.of("holder_letter", "audit_act", "sealed_box", "mail")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows().toString())
                    .doesNotContain("same-sheets-of");
        }
    }
}
