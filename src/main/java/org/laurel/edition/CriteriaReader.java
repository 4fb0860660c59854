package org.laurel.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.laurel.edition.yaml.Block;
import org.laurel.edition.yaml.Value;
import org.laurel.tally.score.Criterion;

/** Reads trees of criteria; keeps where each list of neighbours stands, for the rule that shares add up to 100. */
final class CriteriaReader {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000_000);

    private record Neighbours(Value list, String whose, List<Criterion> criteria) {}

    private final List<Neighbours> everyList = new ArrayList<>();
    private final SortedSet<String> everyId = new TreeSet<>();

    Optional<List<Criterion>> tree(Value list, String whose) {
        return Optional.of(neighbours(list, whose, new Once("criterion")));
    }

    private List<Criterion> neighbours(Value list, String whose, Once ids) {
        List<Value> items = list.items();
        List<Criterion> read = new ArrayList<>();
        items.forEach(item -> criterion(item, ids).ifPresent(read::add));
        if (list.isList() && items.isEmpty()) {
            list.wrong("is an empty list", "it needs at least one criterion");
        } else if (read.size() == items.size()) {
            everyList.add(new Neighbours(list, whose, read));
        }
        return List.copyOf(read);
    }

    private Optional<Criterion> criterion(Value value, Once ids) {
        Block criterion = value.block(Section.CRITERION);
        String id = criterion.need("id", ids.of(Words::id)).orElse("");
        everyId.add(id);
        String name = criterion.textOr("name", asName(id));
        BigDecimal weight = criterion
                .need("weight", v -> v.number(BigDecimal.ZERO, HEAVIEST))
                .orElse(BigDecimal.ZERO);
        List<Criterion> parts = criterion
                .find("criteria", list -> Optional.of(neighbours(list, "\"" + id + "\"", ids)))
                .orElse(List.of());
        return criterion.make(() -> new Criterion(id, name, weight, parts));
    }

    /** The id as a person would write it: "Problem solving". */
    private static String asName(String id) {
        return id.isEmpty()
                ? id
                : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    /** The ids of all criteria of all trees, even of those that could not be read. */
    SortedSet<String> ids() {
        return everyId;
    }

    void sharesMustAddUp() {
        everyList.forEach(CriteriaReader::mustAddUp);
    }

    private static void mustAddUp(Neighbours neighbours) {
        BigDecimal sum = neighbours.criteria().stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            neighbours
                    .list()
                    .wrong(
                            "of " + neighbours.whose() + " have weights that add up to " + sum.toPlainString(),
                            "shares must add up to 100");
        }
    }
}
