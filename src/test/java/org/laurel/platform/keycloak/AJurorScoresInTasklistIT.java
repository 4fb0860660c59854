package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.laurel.entry.AnEdition;
import org.laurel.entry.Entries;
import org.laurel.entry.Entry;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.Scoring;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;

class AJurorScoresInTasklistIT extends KeycloakHouse {

    private static final String ADA = "ada-2026";
    private static final String JUROR = "juror.sg";

    @Autowired
    private Entries entries;

    @Autowired
    private Judging judging;

    @Autowired
    private Scoring scoring;

    @Test
    void signedInByKeycloakAndTheSheetIsKeptUnderTheRostersName() throws InterruptedException {
        Round round = judging.open(ADA, "jury", "STC", "", List.of(anEntry()));
        try (Visitor juror = new Visitor().signIn(JUROR)) {
            Page page = juror.page;
            page.navigate(LAUREL + "/camunda/app/tasklist/default/");
            page.locator("li.task").first().click();
            page.waitForSelector("form.laurel-sheet [data-total]:not(:empty)");
            for (Locator line : page.locator("form.laurel-sheet .sheet-choices").all()) {
                line.locator("input[value='7']").check();
            }
            page.fill("#remark", "Scored with a login of Keycloak.");
            juror.picture("tasklist-with-keycloak");
            page.click("button:has-text('Complete')");
            assertThat(page.waitForSelector(".laurel-receipt").innerText()).contains("was handed in at");
        }
        Assignment sheet = judging.assignments(round).stream()
                .filter(one -> one.login().equals(JUROR))
                .findFirst()
                .orElseThrow();
        var kept = scoring.open(new Actor(JUROR, Set.of(Role.JUROR), null), sheet.id())
                .orThrow();
        assertThat(kept.live().orElseThrow().remark()).isEqualTo("Scored with a login of Keycloak.");
    }

    private Round.Candidate anEntry() {
        Actor entrant = new Actor("entrant.vn", Set.of(Role.ENTRANT), "VN");
        Entry draft = entries.register(entrant, ADA, "STC").orThrow();
        entries.saveDraft(entrant, draft.id(), draft.version(), AnEdition.everyAnswer())
                .orThrow();
        Entry submitted = entries.submit(entrant, draft.id()).orThrow();
        return new Round.Candidate(submitted.id(), String.valueOf(submitted.code()), null);
    }
}
