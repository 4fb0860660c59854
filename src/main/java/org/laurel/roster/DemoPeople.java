package org.laurel.roster;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Edition;
import org.laurel.edition.EditionOpened;
import org.laurel.edition.MemberState;
import org.laurel.edition.Partner;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.platform.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Demonstration people for every role, made from the edition's own states and stages; their names say that they are none. */
@Component
@Profile({"demo", "demo-people"})
class DemoPeople {

    private final Roster roster;
    private final RunningEditions editions;

    DemoPeople(Roster roster, RunningEditions editions) {
        this.roster = roster;
        this.editions = editions;
    }

    @EventListener
    void invite(EditionOpened opened) {
        Edition edition = editions.rules(opened.edition());
        office("secretariat", "Secretariat", Role.SECRETARIAT);
        office("chair", "Chair", Role.CHAIR);
        office("auditor", "Observer", Role.AUDITOR);
        edition.states().forEach(state -> inviteFrom(edition, state));
        edition.partners().stream().limit(1).forEach(partner -> invitePartner(edition, partner));
    }

    private void office(String login, String name, Role role) {
        person(login, name, "laurel.example", "Host of the edition", null, role);
    }

    private void inviteFrom(Edition edition, MemberState state) {
        String code = state.code().toLowerCase(Locale.ROOT);
        String company = "company-" + code + ".example";
        person("entrant." + code, "Entrant", company, "Company of " + state.name(), state, Role.ENTRANT);
        String ministry = "ministry-" + code + ".example";
        person("coordinator." + code, "Coordinator", ministry, "Ministry", state, Role.COORDINATOR);
        for (Stage stage : edition.stages()) {
            switch (stage.kind()) {
                case NATIONAL -> inviteJudges(edition, stage, state, "panel", Role.PANEL_MEMBER, state.code());
                case JURY, FINAL -> inviteJudges(edition, stage, state, "juror", Role.JUROR, null);
                case PUBLIC -> {}
            }
        }
    }

    private void inviteJudges(
            Edition edition, Stage stage, MemberState state, String word, Role role, @Nullable String panelOf) {
        for (int number = 1; number <= stage.judges().perState(); number++) {
            String suffix = number == 1 ? "" : String.valueOf(number);
            String login = word + suffix + "." + state.code().toLowerCase(Locale.ROOT);
            String name = (role == Role.JUROR ? "Juror" : "Panel member") + (suffix.isEmpty() ? "" : " " + suffix);
            Person judge = person(login, name, word + suffix + "-" + login + ".example", "University", state, role);
            roster.seat(edition.id(), stage.id(), judge, null, panelOf);
        }
    }

    private void invitePartner(Edition edition, Partner partner) {
        for (Stage stage : edition.stages(Stage.Kind.FINAL)) {
            String login = "juror." + partner.code().toLowerCase(Locale.ROOT);
            Person judge = roster.byLogin(login)
                    .orElseGet(() -> roster.register(
                            login,
                            "Juror of " + partner.name() + " (demonstration)",
                            login + "@partner.example",
                            "Partner",
                            null,
                            Set.of(Role.JUROR)));
            roster.seat(edition.id(), stage.id(), judge, null, null);
        }
    }

    private Person person(
            String login, String name, String mailDomain, String organisation, @Nullable MemberState state, Role role) {
        // who was invited to an earlier edition is known already
        return roster.byLogin(login)
                .orElseGet(() -> roster.register(
                        login,
                        name + (state == null ? "" : " of " + state.name()) + " (demonstration)",
                        login + "@" + mailDomain,
                        state == null ? organisation : organisation + " of " + state.name(),
                        state == null ? null : state.code(),
                        Set.of(role)));
    }
}
