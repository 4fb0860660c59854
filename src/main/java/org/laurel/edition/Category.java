package org.laurel.edition;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.tally.score.Criterion;

/**
 * A class of entries that compete with one another, and what they are judged by.
 *
 * @param criteria the blocks of the score sheet in its order, with weights
 * @param help by the criterion's id
 * @param form the fields it asks for beyond those of every entry
 * @param companyAge the age a company may have at most, where there is such a limit
 * @param inUse how long a solution must have been in use, where it must
 */
public record Category(
        String code,
        String name,
        String about,
        List<Criterion> criteria,
        Map<String, Help> help,
        List<FormField> form,
        @Nullable Period companyAge,
        @Nullable Period inUse) {

    public Category {
        criteria = List.copyOf(criteria);
        help = Map.copyOf(help);
        form = List.copyOf(form);
    }

    /** The criteria that get a score, in the order of the sheet. */
    public Stream<Criterion> scored() {
        return criteria.stream().flatMap(Criterion::leaves);
    }

    public Help help(Criterion criterion) {
        return help.getOrDefault(criterion.id(), Help.NONE);
    }

    public Optional<Criterion> criterion(String id) {
        return criteria.stream()
                .flatMap(Criterion::all)
                .filter(c -> c.id().equals(id))
                .findFirst();
    }
}
