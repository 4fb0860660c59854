package org.laurel.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laurel.edition.MemberState;
import org.laurel.platform.Actor;
import org.laurel.platform.NewId;
import org.springframework.mock.web.MockHttpServletResponse;

/** Everybody of every state tries every page that there is, with what is theirs, with what is another state's and with what does not exist. */
class StateAgainstStateTest extends ElevenStates {

    /** What is asked for stands in a page's own links again; of the word only a part is asked for, therefore. */
    private static final String PART = CLOSED.substring(0, CLOSED.length() - 1);

    private static final List<String> PARAMETERS =
            List.of("", "?sort=state&order=desc&filter=" + PART + "&q=" + PART + "&state=VN&page=0&size=9999");

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

    /**
     * Jurors read every state's open words, and no closed one; nor do they read the name of any state, nor of each other, nor what
     * another has written. What jurors write is read by nobody else.
     */
    private Stream<String> hiddenFrom(Actor actor) {
        Stream<String> others = states.stream()
                .map(MemberState::code)
                .filter(code -> !code.equals(actor.state()))
                .flatMap(code -> Stream.of(word(OPEN, code), word(CLOSED, code)));
        Stream<String> jurors = states.stream()
                .map(MemberState::code)
                .filter(code -> !code.equals(actor.state()))
                .map(code -> word(OF_A_JUROR, code));
        Stream<String> judges = Stream.of("Juror of", "juror.", "Panel member of", "panel.");
        return switch (actor.roles().iterator().next()) {
            case ENTRANT -> Stream.of(others, judges, Stream.of(OF_A_JUROR)).flatMap(words -> words);
            case JUROR ->
                Stream.of(Stream.of(CLOSED), jurors, states.stream().map(MemberState::name))
                        .flatMap(words -> words);
            default -> Stream.concat(others, Stream.of(OF_A_JUROR));
        };
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
