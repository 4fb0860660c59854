package org.laurel.roster;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.MemberState;
import org.laurel.edition.Partner;
import org.laurel.edition.Stage;
import org.laurel.platform.Language;
import org.laurel.platform.Phrase;
import org.laurel.platform.Role;
import org.laurel.roster.RosterPlan.Fault;

/** Reads the cells of one row by the rules of an edition, and collects what is wrong with them. */
final class Cells {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern LOGIN = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.@-]{0,119}");
    private static final Pattern PANEL_MEMBER = Pattern.compile("panel[\\s_-]+member", Pattern.CASE_INSENSITIVE);
    private static final String IN_A_CELL = "[,;|]";

    /** In the column of stages: somebody who judges, and sits nowhere yet. */
    static final String NONE = "none";

    private final Edition edition;
    private final PeopleTable.Line line;
    private final List<Fault> faults = new ArrayList<>();

    Cells(Edition edition, PeopleTable.Line line) {
        this.edition = edition;
        this.line = line;
        if (line.tooLong()) {
            fault(null, Phrase.of("no.roster.cell.too-many"));
        }
    }

    List<Fault> faults() {
        return faults;
    }

    /** Answers with nothing, for the end of a reading that failed. */
    <T> Optional<T> fault(@Nullable Column column, String sentence) {
        faults.add(new Fault(line.number(), column == null ? "" : column.heading(), sentence));
        return Optional.empty();
    }

    String text(Column column) {
        String text = line.cell(column);
        if (text.length() > LONGEST_NAME) {
            fault(column, Phrase.of("no.roster.cell.too-long", String.valueOf(text.length()), LONGEST_NAME));
        } else if (CONTROL.matcher(text).find()) {
            fault(column, Phrase.of("no.roster.cell.line-break"));
        }
        return text;
    }

    String name() {
        if (line.cell(Column.NAME).isEmpty()) {
            fault(Column.NAME, Phrase.of("no.roster.cell.name-missing"));
        }
        return text(Column.NAME);
    }

    String email() {
        String address = line.cell(Column.EMAIL);
        if (address.isEmpty()) {
            fault(Column.EMAIL, Phrase.of("no.roster.cell.address-missing"));
        } else if (address.length() > LONGEST_ADDRESS || !isAddress(address)) {
            fault(Column.EMAIL, Phrase.of("no.roster.cell.address", shown(address)));
        }
        return address;
    }

    private static boolean isAddress(String address) {
        try {
            return new InternetAddress(address, true).getAddress().equals(address)
                    && address.matches("[^@]+@[^@.\\[]+(\\.[^@.\\[]+)+");
        } catch (AddressException no) {
            return false;
        }
    }

    String login() {
        String login = line.cell(Column.LOGIN);
        if (!login.isEmpty() && !LOGIN.matcher(login).matches()) {
            fault(Column.LOGIN, Phrase.of("no.roster.cell.login"));
        }
        return login;
    }

    /** By its tag or its own name; null where the table says nothing. */
    @Nullable
    Language language() {
        String written = line.cell(Column.LANGUAGE);
        String tags = codes(Language.offered(), Language::tag);
        return Language.offered().stream()
                .filter(language -> is(written, language.tag(), language.ownName()))
                .findFirst()
                .or(() -> written.isEmpty()
                        ? Optional.empty()
                        : fault(Column.LANGUAGE, Phrase.of("no.roster.cell.language-unknown", shown(written), tags)))
                .orElse(null);
    }

    Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String known = codes(List.of(Role.values()), Role::word);
        String cell = PANEL_MEMBER.matcher(line.cell(Column.ROLES)).replaceAll(Role.PANEL_MEMBER.word());
        if (cell.isEmpty()) {
            fault(Column.ROLES, Phrase.of("no.roster.cell.role-missing", known));
            return roles;
        }
        for (String word : cell.split("[,;|\\s]+")) {
            String written = word.toLowerCase(Locale.ROOT);
            Role.of(written.equals("observer") ? Role.AUDITOR.word() : written)
                    .or(() -> fault(Column.ROLES, Phrase.of("no.roster.cell.role-unknown", shown(word), known)))
                    .filter(this::isOfThisEdition)
                    .ifPresent(roles::add);
        }
        return roles;
    }

    private boolean isOfThisEdition(Role role) {
        boolean has = switch (role) {
            case PANEL_MEMBER, COORDINATOR ->
                !edition.stages(Stage.Kind.NATIONAL).isEmpty();
            case JUROR -> edition.stages().stream().anyMatch(Cells::isOfJurors);
            case CHAIR -> edition.hasChair();
            case ENTRANT, SECRETARIAT, AUDITOR -> true;
        };
        return has
                || fault(Column.ROLES, Phrase.of("no.roster.cell.role-not-here", role.word()))
                        .isPresent();
    }

    static boolean isOfJurors(Stage stage) {
        return stage.kind() == Stage.Kind.JURY || stage.kind() == Stage.Kind.FINAL;
    }

    @Nullable
    String state(Set<Role> roles) {
        String written = line.cell(Column.STATE);
        if (written.isEmpty()) {
            if (roles.contains(Role.COORDINATOR) || roles.contains(Role.PANEL_MEMBER)) {
                fault(Column.STATE, Phrase.of("no.roster.cell.state-missing"));
            }
            return null;
        }
        return edition.states().stream()
                .filter(state -> is(written, state.code(), state.name()))
                .findFirst()
                .map(MemberState::code)
                .or(() -> fault(Column.STATE, noState(written)))
                .orElse(null);
    }

    private String noState(String written) {
        return edition.partners().stream()
                .filter(partner -> is(written, partner.code(), partner.name()))
                .findFirst()
                .map(Partner::name)
                .map(name -> Phrase.of("no.roster.cell.state-partner", name))
                .orElseGet(() -> Phrase.of(
                        "no.roster.cell.state-unknown", shown(written), codes(edition.states(), MemberState::code)));
    }

    /** The codes of the categories that are named; none is all of them. */
    List<String> categories(Set<Role> roles) {
        List<String> found = new ArrayList<>();
        String known = codes(edition.categories(), Category::code);
        for (String word : ofJudges(Column.CATEGORIES, roles)) {
            edition.categories().stream()
                    .filter(category -> is(word, category.code(), category.name()))
                    .findFirst()
                    .map(Category::code)
                    .or(() ->
                            fault(Column.CATEGORIES, Phrase.of("no.roster.cell.category-unknown", shown(word), known)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Which of the stages are named; none is every one that the role has seats in. */
    Predicate<Stage> stages(Set<Role> roles) {
        List<String> words = ofJudges(Column.STAGES, roles);
        List<Stage> judged = edition.stages().stream()
                .filter(stage -> stage.kind() != Stage.Kind.PUBLIC)
                .toList();
        if (sitsNowhere()) {
            return stage -> false;
        }
        for (String word : words) {
            if (judged.stream().noneMatch(stage -> is(word, stage.id(), stage.name()))) {
                fault(Column.STAGES, Phrase.of("no.roster.cell.stage-unknown", shown(word), codes(judged, Stage::id)));
            }
        }
        return stage -> words.isEmpty() || words.stream().anyMatch(word -> is(word, stage.id(), stage.name()));
    }

    boolean sitsNowhere() {
        return line.cell(Column.STAGES).equalsIgnoreCase(NONE);
    }

    private List<String> ofJudges(Column column, Set<Role> roles) {
        List<String> words = words(column);
        if (!words.isEmpty() && !roles.isEmpty() && !roles.contains(Role.JUROR) && !roles.contains(Role.PANEL_MEMBER)) {
            fault(column, Phrase.of("no.roster.cell.judges-only", column.heading()));
        }
        return words;
    }

    private List<String> words(Column column) {
        return Stream.of(line.cell(column).split(IN_A_CELL))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static <T> String codes(List<T> known, Function<T, String> code) {
        return known.stream().map(code).collect(Collectors.joining(", "));
    }

    private static boolean is(String written, String code, String name) {
        return written.equalsIgnoreCase(code) || written.equalsIgnoreCase(name);
    }

    private static String shown(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}
