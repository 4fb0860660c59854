package org.laurel.roster.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.Listing;
import org.laurel.platform.Listing.Listed;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.RefusedException;
import org.laurel.platform.Role;
import org.laurel.roster.Invitations;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has an account, and a code for whoever has not found the way in, for the secretariat's programs. */
@RestController
@Profile("keycloak")
@RequestMapping("/api/v1/office/invitations")
class InvitationsApi {

    private final Roster roster;
    private final Invitations invitations;
    private final CurrentActor actors;

    InvitationsApi(Roster roster, Invitations invitations, CurrentActor actors) {
        this.roster = roster;
        this.invitations = invitations;
        this.actors = actors;
    }

    /** Somebody on the roster; {@code linked} says whether an account belongs to them. */
    record PersonTold(
            String id, String login, String name, @Nullable String state, Set<Role> roles, boolean linked) {

        static PersonTold of(Person person, boolean linked) {
            return new PersonTold(person.id(), person.login(), person.name(), person.state(), person.roles(), linked);
        }
    }

    /** The code is told this once. */
    record Invited(String person, String code) {}

    @GetMapping
    ResponseEntity<Listed<PersonTold>> all(Listing listing) {
        Set<String> linked = invitations.linkedPeople();
        return listing.of(roster.all(), person -> PersonTold.of(person, linked.contains(person.id())));
    }

    @PostMapping("/{person}")
    ResponseEntity<Invited> invite(@PathVariable String person) {
        if (roster.all().stream().noneMatch(one -> one.id().equals(person))) {
            throw new RefusedException(Refusal.because(Refusal.Kind.UNKNOWN, Phrase.of("no.roster.person-unknown")));
        }
        String code = invitations.invite(person, actors.get().login());
        return ResponseEntity.status(HttpStatus.CREATED).body(new Invited(person, code));
    }
}
