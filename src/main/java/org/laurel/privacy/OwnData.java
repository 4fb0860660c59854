package org.laurel.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.laurel.audit.AuditLog;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.DataSubject;
import org.laurel.platform.Now;
import org.laurel.platform.PersonalData;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to a person's own data: a copy of all of it, and its erasure. */
@Service
public class OwnData {

    private final List<PersonalData> rooms;
    private final Roster roster;
    private final AuditLog audit;
    private final Now now;

    OwnData(List<PersonalData> rooms, Roster roster, AuditLog audit, Now now) {
        this.rooms = rooms;
        this.roster = roster;
        this.audit = audit;
        this.now = now;
    }

    /** Everything that is kept about whoever asks, by heading; empty for somebody whom the roster does not know. */
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> of(Actor actor) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        subject(actor).ifPresent(person -> rooms.forEach(room -> all.put(room.about(), room.of(person))));
        return all;
    }

    /** Why erasure is not possible yet, each with what can be done. */
    @Transactional(readOnly = true)
    public List<String> stillNeeded(Actor actor) {
        return subject(actor).map(this::stillNeeded).orElse(List.of());
    }

    private List<String> stillNeeded(DataSubject person) {
        return rooms.stream()
                .map(room -> room.stillNeeded(person))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return sentences: what went, and what stays and why */
    @Transactional
    public Answer<List<String>> erase(Actor actor) {
        return subject(actor)
                .map(person -> erase(person, actor.login()))
                .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.privacy.nothing-kept")));
    }

    private Answer<List<String>> erase(DataSubject person, String by) {
        List<String> needed = stillNeeded(person);
        if (!needed.isEmpty()) {
            return Answer.refuse(Refusal.Kind.CLOSED, String.join(" ", needed));
        }
        return Answer.of(forget(person, by));
    }

    /** Asks nobody whether it is needed: the caller knows that it is not. */
    List<String> forget(DataSubject person, String by) {
        List<String> said = new ArrayList<>();
        rooms.forEach(room -> said.addAll(room.forget(person)));
        said.add(Phrase.of("privacy.stays.log"));
        audit.append(now.get(), by, "person-erased", person.id(), "");
        return said;
    }

    Set<String> editions(DataSubject person) {
        Set<String> ids = new TreeSet<>();
        rooms.forEach(room -> ids.addAll(room.editions(person)));
        return ids;
    }

    private Optional<DataSubject> subject(Actor actor) {
        return roster.byLogin(actor.login()).map(OwnData::subject);
    }

    static DataSubject subject(Person person) {
        return new DataSubject(person.id(), person.login());
    }
}
