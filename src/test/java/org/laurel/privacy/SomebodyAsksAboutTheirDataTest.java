package org.laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AFinal;
import org.laurel.edition.Moment;
import org.laurel.entry.Consents;
import org.laurel.entry.Entry;
import org.laurel.entry.Files;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.springframework.beans.factory.annotation.Autowired;

class SomebodyAsksAboutTheirDataTest extends AFinal {

    @Autowired
    private OwnData data;

    @Autowired
    private Consents consents;

    @Autowired
    private KeptForATime kept;

    @Autowired
    private ViewRecord views;

    @BeforeEach
    void nobodyHasLookedOrWritten() {
        jdbc.sql("delete from view_record").update();
        jdbc.sql("delete from mail").update();
    }

    /** The whole database in one text, but for what opened the edition. */
    private String everythingStored() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "person",
                "entry",
                "entry_answer",
                "entry_document",
                "entry_step",
                "mail",
                "view_record",
                "account_link")) {
            jdbc.sql("select * from " + table)
                    .query()
                    .listOfRows()
                    .forEach(row -> all.append(row).append('\n'));
        }
        return all.toString();
    }

    @Test
    void aCopyHasWhatTheyTypedAndNobodyElses() {
        accepted("Rice Watch");
        Actor other = somebody(Role.ENTRANT, "VN");
        accepted("Another's secret", other, coordinator);
        views.add(entrant.login(), "document", "/entries/x/documents/y");
        assertThat(data.of(entrant).toString())
                .contains(
                        "Rice Watch", entrant.login() + "@example.org", "contact@example.org", "/entries/x/documents/y")
                .doesNotContain("Another's secret", other.login(), coordinator.login());
    }

    @Test
    void somebodyWhomNobodyKnowsHasNone() {
        Actor guest = new Actor("guest", java.util.Set.of(Role.ENTRANT), "VN");
        assertThat(data.of(guest)).isEmpty();
        assertThat(sentence(data.erase(guest))).isEqualTo("Nothing is kept here about your account.");
    }

    @Test
    void aConsentIsTakenBackAndGivenAgainWhateverTheEntrysState() {
        Entry entry = accepted("Rice Watch");
        assertThat(publicity().version()).isEqualTo(1);
        consents.withdraw(entrant, entry.id(), "publicity").orThrow();
        assertThat(publicity().given()).isFalse();
        consents.give(entrant, entry.id(), "publicity").orThrow();
        assertThat(publicity().version()).isEqualTo(1);
        assertThat(audit.about(entry.id()).stream().map(act -> act.what() + " " + act.detail()))
                .contains("consent-withdrawn publicity version 1", "consent-given publicity version 1");
        assertThat(sentence(consents.withdraw(entrant, entry.id(), "truth"))).contains("please withdraw the entry");
        assertThat(sentence(consents.withdraw(somebody(Role.ENTRANT, "VN"), entry.id(), "publicity")))
                .isEqualTo("There is no such entry.");
    }

    private Consents.Consent publicity() {
        return consents.of(entrant).stream()
                .filter(consent -> consent.declaration().id().equals("publicity"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyIsForgottenWhileTheAwardNeedsThem() {
        accepted("Rice Watch");
        assertThat(sentence(data.erase(entrant))).contains("“Rice Watch” still takes part", "withdraw it first");
        theFinalIsOpen();
        Actor juror = new Actor("juror.sg", java.util.Set.of(Role.JUROR), null);
        assertThat(sentence(data.erase(juror))).contains("score sheets in rounds that are open");
        assertThat(roster.byLogin("juror.sg")).isPresent();
    }

    @Test
    void anEntrantWhoWithdrewIsForgottenWhole() {
        Entry draft = aCompleteDraft();
        entries.attach(entrant, draft.id(), "secret-plan.pdf", Files.pdf()).orThrow();
        entries.submit(entrant, draft.id()).orThrow();
        entries.withdraw(entrant, draft.id()).orThrow();
        views.add(entrant.login(), "document", "/entries/x");
        List<String> said = data.erase(entrant).orThrow();
        assertThat(said).anyMatch(sentence -> sentence.contains("The log of acts keeps the login"));
        assertThat(everythingStored())
                .doesNotContain(entrant.login(), "Rice Watch", "Mekong", "secret-plan", "contact@example.org")
                .contains("erased-");
        assertThat(data.of(entrant)).isEmpty();
    }

    @Test
    void theLanguageIsInTheCopyAndGoesWithItsPerson() {
        String id = roster.byLogin(entrant.login()).orElseThrow().id();
        jdbc.sql("update person set language = 'km' where id = ?").param(id).update();
        assertThat(data.of(entrant).values())
                .anySatisfy(rows ->
                        assertThat(rows).anySatisfy(row -> assertThat(row).containsEntry("language", "km")));
        data.erase(entrant).orThrow();
        assertThat(roster.person(id).language()).isNull();
    }

    @Test
    void aJurorsSheetsStayAndCountWithoutTheirName() {
        theFinalIsFrozen();
        finals.signOff(chair, ADA, STC).orThrow();
        results.seal(ADA, STC);
        itIs(Moment.CEREMONY);
        Round round = judging.find(ADA, "final", STC, "").orElseThrow();
        Person juror = roster.byLogin("juror.sg").orElseThrow();
        List<Assignment> before = judging.assignments(round);
        data.erase(new Actor(juror.login(), java.util.Set.of(Role.JUROR), null)).orThrow();
        try {
            assertThat(judging.assignments(round)).hasSameSizeAs(before);
            assertThat(judging.assignments(round).stream().map(Assignment::login))
                    .contains("erased-" + juror.id())
                    .doesNotContain("juror.sg");
            assertThat(everythingStored()).doesNotContain("juror.sg", juror.name());
        } finally {
            jdbc.sql("update person set login = ?, name = ?, email = ?, organisation = ? where id = ?")
                    .params(juror.login(), juror.name(), juror.email(), juror.organisation(), juror.id())
                    .update();
            jdbc.sql("insert into person_role (person, role) values (?, 'juror')")
                    .param(juror.id())
                    .update();
        }
    }

    @Test
    void whatIsKeptTooLongGoesByItself() {
        Entry entry = accepted("Rice Watch");
        entries.withdraw(entrant, entry.id()).orThrow();
        moveOn(Period.ofYears(2).minusDays(1));
        kept.letGo();
        assertThat(everythingStored()).contains("Mekong", entrant.login());
        moveOn(Period.ofYears(2));
        kept.letGo();
        assertThat(everythingStored()).doesNotContain(entrant.login()).doesNotContain("Mekong");
    }

    private void moveOn(Period sinceTheCeremony) {
        clock.moveTo(editions.get(ADA)
                .timetable()
                .at(Moment.CEREMONY)
                .atZone(editions.get(ADA).zone())
                .plus(sinceTheCeremony)
                .toInstant());
    }
}
