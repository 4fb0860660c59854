package org.laurel.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnAward;
import org.laurel.edition.FormField;
import org.laurel.edition.MemberState;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.entry.Files;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.nomination.Nominations;
import org.laurel.platform.Actor;
import org.laurel.platform.NewId;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Eleven states with an entry each, and a secret word in every field, file name and person of each. Everybody of every role
 * tries every page that there is, with what is theirs, with what is another state's and with what does not exist.
 */
class StateAgainstStateTest extends AnAward {

    private static final String OPEN = "openword";
    private static final String CLOSED = "closedword";
    private static final List<String> PARAMETERS =
            List.of("", "?sort=state&order=desc&filter=" + CLOSED + "&q=" + CLOSED + "&state=VN&page=0&size=9999");
    private static final Set<Role> OF_A_STATE = Set.of(Role.ENTRANT, Role.COORDINATOR, Role.PANEL_MEMBER, Role.JUROR);

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
    private static final Set<String> NOT_ABOUT_ENTRIES = Set.of(
            "/login",
            "/me/data",
            "/api",
            "/api/v1/editions",
            "/api/v1/editions/{edition}",
            "/api/v1/editions/{edition}/categories/{category}");

    /** What a state has, for the variables of a path. */
    private record Things(String entry, String document, List<String> panelSheets, List<String> jurySheets) {}

    private final Map<String, Things> things = new TreeMap<>();
    private List<MemberState> states;

    @BeforeEach
    void everyStateHasAnEntryThatIsScored() {
        states = editions.rules(ADA).states();
        Map<String, Entry> entered = new TreeMap<>();
        states.forEach(state -> entered.put(state.code(), enter(state.code())));
        itIs(Moment.REVIEW_CLOSES);
        states.forEach(state -> nominations.openPanelRounds(ADA, state.code()));
        nominations.fixShortlist(ADA);
        itIs(Moment.SCORING_OPENS);
        judging.open(ADA, "jury", STC, "", nominations.nominees(ADA, STC));
        entered.forEach((state, entry) -> things.put(
                state,
                new Things(
                        entry.id(),
                        dossiers.of(entry.id()).attachments().get(0).id(),
                        sheets("national", state, "panel." + state),
                        sheets("jury", "", "juror." + state))));
    }

    private Entry enter(String state) {
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

    private static String word(String kind, String state) {
        return kind + state.toLowerCase(Locale.ROOT) + "x";
    }

    private List<String> sheets(String stage, String state, String login) {
        Round round = judging.find(ADA, stage, STC, state).orElseThrow();
        return judging.assignments(round).stream()
                .filter(sheet -> sheet.login().equals(login.toLowerCase(Locale.ROOT)))
                .map(Assignment::id)
                .toList();
    }

    private static Actor actor(Role role, String state) {
        String word = role == Role.PANEL_MEMBER ? "panel" : role.word();
        String login = OF_A_STATE.contains(role) ? word + "." + state.toLowerCase(Locale.ROOT) : word;
        return new Actor(login, Set.of(role), OF_A_STATE.contains(role) ? state : null);
    }

    @Test
    void nobodyReadsWhatIsAnotherStatesOnAnyPage() throws Exception {
        List<String> leaks = new ArrayList<>();
        int seen = 0;
        for (Actor actor : everybody()) {
            Set<String> paths = new TreeSet<>();
            for (Things some : List.of(own(actor), another(actor))) {
                pages().forEach(pattern -> paths.addAll(paths(pattern, some)));
            }
            for (String path : paths) {
                for (String parameters : PARAMETERS) {
                    MockHttpServletResponse answer = see(actor, path + parameters);
                    seen += answer.getStatus() == 200 ? 1 : 0;
                    hiddenFrom(actor)
                            .filter(told(answer)::contains)
                            .forEach(word -> leaks.add(actor.login() + " at " + path + " reads " + word));
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(seen).as("pages that there was something to read on").isGreaterThan(500);
    }

    @Test
    void whatIsHiddenAndWhatIsAbsentAnswerAlike() throws Exception {
        List<String> different = new ArrayList<>();
        Things absent = new Things(NewId.next(), NewId.next(), List.of(NewId.next()), List.of(NewId.next()));
        for (Actor actor : everybody()) {
            for (String pattern : pages()) {
                List<String> hidden = paths(pattern, another(actor));
                List<String> nothing = paths(pattern, absent);
                for (int i = 0; i < nothing.size() && pattern.contains("{"); i++) {
                    String there = alike(see(actor, hidden.get(i)));
                    if (!there.equals(alike(see(actor, nothing.get(i))))) {
                        different.add(actor.login() + " at " + pattern + ": "
                                + there.lines().findFirst());
                    }
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private List<Actor> everybody() {
        return OF_A_STATE.stream()
                .flatMap(role -> states.stream().map(state -> actor(role, state.code())))
                .toList();
    }

    private Things own(Actor actor) {
        return things.get(actor.memberState().orElseThrow());
    }

    /** The state that comes after it in the edition's list. */
    private Things another(Actor actor) {
        List<String> codes = states.stream().map(MemberState::code).toList();
        int place = codes.indexOf(actor.memberState().orElseThrow());
        return things.get(codes.get((place + 1) % codes.size()));
    }

    /** Jurors read every state's open words, and no closed one; nor do they read the name of any state, nor of each other. */
    private Stream<String> hiddenFrom(Actor actor) {
        Stream<String> others = states.stream()
                .map(MemberState::code)
                .filter(code -> !code.equals(actor.state()))
                .flatMap(code -> Stream.of(word(OPEN, code), word(CLOSED, code)));
        Stream<String> judges = Stream.of("Juror of", "juror.", "Panel member of", "panel.");
        return switch (actor.roles().iterator().next()) {
            case ENTRANT -> Stream.concat(others, judges);
            case JUROR -> Stream.concat(Stream.of(CLOSED), states.stream().map(MemberState::name));
            default -> others;
        };
    }

    private Set<String> pages() {
        Set<String> patterns = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(info -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                patterns.addAll(info.getPatternValues());
            }
        });
        patterns.removeAll(NOT_ABOUT_ENTRIES);
        return patterns;
    }

    private static List<String> paths(String pattern, Things some) {
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

    private MockHttpServletResponse see(Actor actor, String path) throws Exception {
        return Looking.at(browser, actor, path);
    }

    /** Everything that somebody can read in an answer, but for their own name and that of a language, which stand on every page. */
    private static String told(MockHttpServletResponse answer) throws Exception {
        StringBuilder told = new StringBuilder(answer.getContentAsString());
        answer.getHeaderNames()
                .forEach(name -> told.append('\n').append(name).append(": ").append(answer.getHeaders(name)));
        return told.toString().replaceAll("href=\"/me\"[^>]*>[a-z.]+</a>|Bahasa Indonesia", "");
    }

    /** Status, headers, size and body, with the same word for every id and for every token. */
    private static String alike(MockHttpServletResponse answer) throws Exception {
        return answer.getStatus() + " " + answer.getContentAsByteArray().length + " "
                + answer.getRedirectedUrl() + "\n"
                + told(answer)
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token")
                        .replaceAll("\\bx[\\w-]{16}(?![\\w-])", "id");
    }
}
