package org.laurel.doors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.laurel.AnAward;
import org.laurel.edition.FormField;
import org.laurel.edition.MemberState;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.entry.Files;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.judging.SheetMarks;
import org.laurel.nomination.Nominations;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Eleven states with an entry each, and a secret word in every field, file name and person of each; their panels have handed
 * in their sheets, of which one category's are sealed with the nominations, the jurors have handed in theirs with a draft beside each, and every one of them holds a secret word too.
 */
abstract class ElevenStates extends AnAward {

    static final String OPEN = "openword";
    static final String CLOSED = "closedword";
    static final String OF_A_JUROR = "jurorsword";
    private static final String OTHER = "PUB";
    static final Set<Role> OF_A_STATE = Set.of(Role.ENTRANT, Role.COORDINATOR, Role.PANEL_MEMBER, Role.JUROR);

    @Autowired
    private Nominations nominations;

    @Autowired
    private MockMvc browser;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    /**
     * The way in names the demonstration people to everybody, what is public about an edition names its states, and the
     * copy of one's own data is read by nobody else.
     */
    static final Set<String> NOT_ABOUT_ENTRIES = Set.of(
            "/login",
            "/me/data",
            "/api",
            "/api/v1/editions",
            "/api/v1/editions/{edition}",
            "/api/v1/editions/{edition}/categories/{category}");

    /** What a state has, for the variables of a path. */
    record Things(String entry, String document, List<String> panelSheets, List<String> jurySheets) {}

    final Map<String, Things> things = new TreeMap<>();
    List<MemberState> states;

    @BeforeEach
    void everyStateHasAnEntryThatIsScored() {
        states = editions.rules(ADA).states();
        Map<String, Entry> entered = new TreeMap<>();
        states.forEach(state -> entered.put(state.code(), enter(state.code())));
        itIs(Moment.REVIEW_CLOSES);
        states.forEach(state -> nominations.openPanelRounds(ADA, state.code()));
        states.forEach(
                state -> round("national", state.code()).forEach(sheet -> handIn(sheet, Role.PANEL_MEMBER, CLOSED)));
        nominations.fixShortlist(ADA);
        entered.forEach((state, entry) -> aPanelOfAnotherCategoryScores(state, entry.id()));
        itIs(Moment.SCORING_OPENS);
        judging.open(ADA, "jury", STC, "", nominations.nominees(ADA, STC));
        round("jury", "").forEach(sheet -> handIn(sheet, Role.JUROR, OF_A_JUROR));
        entered.forEach((state, entry) -> things.put(
                state,
                new Things(
                        entry.id(),
                        dossiers.of(entry.id()).attachments().get(0).id(),
                        sheets(OTHER, "national", state, "panel." + state),
                        sheets(STC, "jury", "", "juror." + state))));
    }

    /** What the state has nominated by is sealed; this one is not, so that there is something that could be read. */
    private void aPanelOfAnotherCategoryScores(String state, String entry) {
        Round.Candidate candidate = new Round.Candidate(entry, OTHER + "-" + state, state);
        judging.open(ADA, "national", OTHER, state, List.of(candidate));
        round(OTHER, "national", state).forEach(sheet -> handIn(sheet, Role.PANEL_MEMBER, CLOSED));
    }

    Entry enter(String state) {
        Actor by = actor(Role.ENTRANT, state);
        Entry draft = entries.register(by, ADA, STC).orThrow();
        Map<String, String> answers = new LinkedHashMap<>(everyAnswer());
        for (FormField field :
                editions.rules(ADA).form(editions.rules(ADA).category(STC).orElseThrow())) {
            if (field.kind() == FormField.Kind.TEXT || field.kind() == FormField.Kind.LONG) {
                answers.put(field.id(), word(field.blind() ? OPEN : CLOSED, state));
            }
        }
        answers.put("email", word(CLOSED, state) + "@example.org");
        entries.saveDraft(by, draft.id(), draft.version(), answers).orThrow();
        entries.attach(by, draft.id(), word(CLOSED, state) + ".pdf", Files.pdf())
                .orThrow();
        entries.submit(by, draft.id()).orThrow();
        return entries.accept(actor(Role.COORDINATOR, state), draft.id()).orThrow();
    }

    static String word(String kind, String state) {
        return kind + state.toLowerCase(Locale.ROOT) + "x";
    }

    List<Assignment> round(String stage, String state) {
        return round(STC, stage, state);
    }

    private List<Assignment> round(String category, String stage, String state) {
        return judging.assignments(judging.find(ADA, stage, category, state).orElseThrow());
    }

    /** Marks that differ from sheet to sheet, and the same word in the remark that counts and in a draft of another. */
    private void handIn(Assignment sheet, Role role, String kind) {
        String of = sheet.login().substring(sheet.login().indexOf('.') + 1);
        Map<String, String> marks = new LinkedHashMap<>();
        editions.rules(ADA)
                .category(sheet.round().category())
                .orElseThrow()
                .scored()
                .forEach(criterion ->
                        marks.put(criterion.id(), String.valueOf(5 + Math.floorMod(hash(sheet, criterion.id()), 5))));
        Actor judge = new Actor(sheet.login(), Set.of(role), null);
        scoring.submit(judge, sheet.id(), new SheetMarks(marks), word(kind, of)).orThrow();
        scoring.saveDraft(judge, sheet.id(), new SheetMarks(marks), word(kind, of))
                .orThrow();
    }

    private static int hash(Assignment sheet, String criterion) {
        return (sheet.login() + sheet.code() + criterion).hashCode();
    }

    private List<String> sheets(String category, String stage, String state, String login) {
        return round(category, stage, state).stream()
                .filter(sheet -> sheet.login().equals(login.toLowerCase(Locale.ROOT)))
                .map(Assignment::id)
                .toList();
    }

    static Actor actor(Role role, String state) {
        String word = role == Role.PANEL_MEMBER ? "panel" : role.word();
        String login = OF_A_STATE.contains(role) ? word + "." + state.toLowerCase(Locale.ROOT) : word;
        return new Actor(login, Set.of(role), OF_A_STATE.contains(role) ? state : null);
    }

    Set<String> pages() {
        Set<String> patterns = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(info -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                patterns.addAll(info.getPatternValues());
            }
        });
        patterns.removeAll(NOT_ABOUT_ENTRIES);
        return patterns;
    }

    static List<String> paths(String pattern, Things some) {
        String path = pattern.replace("{edition}", ADA)
                .replace("{category}", STC)
                .replace("{question}", "tie")
                .replace("{id}", some.entry())
                .replace("{entry}", some.entry())
                .replace("{document}", some.document())
                .replace("{show}", ADA)
                .replaceAll("\\{(?!sheet)\\w+}", "1");
        return path.contains("{sheet}")
                ? Stream.of(some.panelSheets(), some.jurySheets())
                        .flatMap(sheets -> sheets.stream().limit(1))
                        .map(sheet -> path.replace("{sheet}", sheet))
                        .toList()
                : List.of(path);
    }

    MockHttpServletResponse see(Actor actor, String path) throws Exception {
        return Looking.at(browser, actor, path);
    }

    /** Everything that somebody can read in an answer, but for their own name and that of a language, which stand on every page. */
    static String told(MockHttpServletResponse answer) throws Exception {
        StringBuilder told = new StringBuilder(answer.getContentAsString());
        answer.getHeaderNames()
                .forEach(name -> told.append('\n').append(name).append(": ").append(answer.getHeaders(name)));
        return told.toString().replaceAll("href=\"/me\"[^>]*>[a-z.]+</a>|Bahasa Indonesia", "");
    }
}
