package org.laurel.preparation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Category;
import org.laurel.edition.Conflict;
import org.laurel.edition.Edition;
import org.laurel.edition.Judges;
import org.laurel.edition.MemberState;
import org.laurel.edition.Stage;
import org.laurel.platform.Role;
import org.laurel.preparation.DryRun.StageOutlook;
import org.laurel.roster.Person;
import org.laurel.roster.Seat;
import org.laurel.tally.plan.JudgingPlan;
import org.laurel.tally.plan.PlanCheck;

/** Who could judge in an edition's stages: whoever sits there, and before anybody does, whoever has the role. */
final class Bench {

    private final Edition edition;
    private final List<Person> everybody;
    private final List<Seat> seats;

    Bench(Edition edition, List<Person> everybody, List<Seat> seats) {
        this.edition = edition;
        this.everybody = everybody;
        this.seats = seats;
    }

    boolean isSeated() {
        return !seats.isEmpty();
    }

    StageOutlook outlook(Stage stage) {
        return stage.kind() == Stage.Kind.NATIONAL ? ofPanels(stage) : ofJurors(stage);
    }

    /** A panel of each state, in each category. */
    private StageOutlook ofPanels(Stage stage) {
        int quorum = stage.judges().quorum();
        Map<String, Integer> byState = new LinkedHashMap<>();
        for (MemberState state : edition.states()) {
            int fewest = edition.categories().stream()
                    .mapToInt(category -> panel(stage, category, state).size())
                    .min()
                    .orElse(0);
            byState.put(state.name(), fewest);
        }
        return new StageOutlook(
                stage.name(), stage.judges().perState(), quorum, fewest(byState), shortOf(byState, quorum), List.of());
    }

    private StageOutlook ofJurors(Stage stage) {
        int quorum = stage.judges().quorum();
        Map<String, Integer> byCategory = new LinkedHashMap<>();
        Set<String> plan = new LinkedHashSet<>();
        for (Category category : edition.categories()) {
            List<Person> jurors = jurors(stage, category);
            byCategory.put(category.name(), jurors.size());
            if (stage.kind() == Stage.Kind.JURY) {
                plan.addAll(check(stage, jurors));
            }
        }
        return new StageOutlook(
                stage.name(),
                stage.judges().of(edition.states().size()),
                quorum,
                fewest(byCategory),
                shortOf(byCategory, quorum),
                List.copyOf(plan));
    }

    private static int fewest(Map<String, Integer> found) {
        return found.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static List<String> shortOf(Map<String, Integer> found, int quorum) {
        return found.entrySet().stream()
                .filter(one -> one.getValue() < quorum)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Person> panel(Stage stage, Category category, MemberState state) {
        return isSeated()
                ? seated(stage, category, state.code())
                : everybody.stream()
                        .filter(person -> person.roles().contains(Role.PANEL_MEMBER))
                        .filter(person -> state.code().equals(person.state()))
                        .toList();
    }

    private List<Person> jurors(Stage stage, Category category) {
        return isSeated()
                ? seated(stage, category, null)
                : everybody.stream()
                        .filter(person -> person.roles().contains(Role.JUROR))
                        .filter(person -> fits(person, stage.judges()))
                        .toList();
    }

    private boolean fits(Person person, Judges judges) {
        return person.state() == null
                ? judges.partners() + judges.others() > 0
                : judges.perState() > 0 && edition.state(person.state()).isPresent();
    }

    private List<Person> seated(Stage stage, Category category, @Nullable String state) {
        return seats.stream()
                .filter(seat -> seat.stage().equals(stage.id()))
                .filter(seat -> seat.category() == null || seat.category().equals(category.code()))
                .filter(seat -> Objects.equals(seat.state(), state))
                .map(Seat::person)
                .distinct()
                .toList();
    }

    /** With as many entries as the states may nominate, given to whomever the rules let score them. */
    private List<String> check(Stage stage, List<Person> jurors) {
        Map<String, List<String>> panels = new LinkedHashMap<>();
        for (MemberState state : edition.states()) {
            IntStream.rangeClosed(1, edition.quota().perCategory())
                    .forEach(number -> panels.put(state.code() + " " + number, jurorsFor(stage, state, jurors)));
        }
        JudgingPlan plan = JudgingPlan.of(panels)
                .including(List.of(), jurors.stream().map(Person::name).collect(Collectors.toCollection(TreeSet::new)));
        PlanCheck check = PlanCheck.of(plan);
        return check.verdict() == PlanCheck.Verdict.FINE ? List.of() : new ArrayList<>(check.sentences());
    }

    private static List<String> jurorsFor(Stage stage, MemberState state, List<Person> jurors) {
        return jurors.stream()
                .filter(juror ->
                        !stage.forbids(Conflict.OWN_STATE) || !state.code().equals(juror.state()))
                .map(Person::name)
                .toList();
    }
}
