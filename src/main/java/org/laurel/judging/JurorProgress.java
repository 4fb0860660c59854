package org.laurel.judging;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.Phrase;
import org.laurel.roster.Person;

/**
 * How far a juror has come in a round; says nothing of what is on the sheets.
 *
 * @param held the sheets that count or will
 * @param owed the sheets still to be handed in
 * @param excluded the sheets that do not count, each with its reason
 */
public record JurorProgress(
        String juror,
        String name,
        int done,
        int of,
        List<Assignment> held,
        List<Assignment> owed,
        List<Assignment> excluded) {

    static JurorProgress of(@Nullable Person juror, List<Assignment> theirs, Set<String> handedIn) {
        List<Assignment> held = theirs.stream().filter(Assignment::held).toList();
        List<Assignment> owed = held.stream()
                .filter(assignment -> !handedIn.contains(assignment.id()))
                .toList();
        return new JurorProgress(
                theirs.get(0).juror(),
                juror == null ? Phrase.of("judging.round.former-juror") : juror.name(),
                held.size() - owed.size(),
                held.size(),
                held,
                owed,
                theirs.stream().filter(assignment -> !assignment.held()).toList());
    }
}
