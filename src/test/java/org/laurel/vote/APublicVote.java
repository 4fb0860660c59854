package org.laurel.vote;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.laurel.AnAward;
import org.laurel.edition.Editions;
import org.laurel.edition.Moment;
import org.laurel.entry.Entry;
import org.laurel.judging.Round;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.LoginAuthorities;
import org.laurel.platform.Role;
import org.laurel.result.Releasing;
import org.laurel.result.Results;
import org.laurel.vote.Voting.Ballot;
import org.laurel.vote.Voting.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The award's categories with a jury that names three finalists, and a people's choice among these; one change of a vote. */
abstract class APublicVote extends AnAward {

    static final String PEOPLE = "people-2026";
    static final String CHOICE = "choice";

    private static final String STAGES = """
              - id: jury
                name: Jury scoring
                kind: jury
                judges: {per: category, per-state: 1, quorum: 6}
                opens: scoring-opens
                closes: scoring-closes
                conflicts: [declared]
                scale: {min: 1, max: 10, step: 1}
                out-of: 100
                aggregation: {method: mean}
                ties: [sub-criteria, shared]
                cut: {places: 3, at-tie: extend}
                medals: [gold, silver, bronze]
              - id: choice
                name: People's choice
                kind: public
                opens: voting-opens
                closes: voting-closes
                changes: 1
                ballots: {method: plurality, choices: 1}
                medals: [choice]
            """;

    @Autowired
    Voting voting;

    @Autowired
    Papers papers;

    @Autowired
    PeoplesChoice choice;

    @Autowired
    VoteTimes times;

    @Autowired
    Results results;

    @Autowired
    Releasing releasing;

    @Autowired
    MockMvc browser;

    MockHttpServletResponse send(MockHttpServletRequestBuilder request, String login) throws Exception {
        MockHttpServletResponse response = browser.perform(request.with(user(login)
                                .authorities(LoginAuthorities.from(java.util.List.of(Role.ENTRANT.word()), "VN")))
                        .with(csrf())
                        .header("Accept", "text/html"))
                .andReturn()
                .getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        return response;
    }

    String page(String path, String login) throws Exception {
        return send(get(path), login).getContentAsString();
    }

    /** The three finalists in the order of the jury, and the one that is none. */
    List<Entry> entered;

    static String rules() {
        return rules(PEOPLE, STAGES);
    }

    /** The award with other stages and a time for votes. */
    static String rules(String id, String stages) {
        String ada = Editions.text("ada");
        return ada.substring(0, ada.indexOf("stages:\n"))
                        .replace("id: ada-2026", "id: " + id)
                        .replace(
                                "  ceremony: 2026",
                                "  voting-opens: 2025-12-01T09:00\n  voting-closes: 2026-01-10T18:00\n  ceremony: 2026")
                + "stages:\n" + stages.indent(2);
    }

    @BeforeEach
    void openTheEdition() {
        open(PEOPLE, rules());
    }

    void open(String id, String rules) {
        if (!editions.isOpen(id)) {
            var then = clock.get();
            // the edition of all other tests stays the one opened last
            clock.moveTo(jdbc.sql("select min(opened_at) from edition")
                    .query(java.time.OffsetDateTime.class)
                    .single()
                    .toInstant()
                    .minusSeconds(1));
            editions.open(Editions.parse("people.yaml", rules).orElseThrow(), rules);
            clock.moveTo(then);
        }
        editions.rules(id)
                .timetable()
                .moments()
                .forEach((moment, when) -> jdbc.sql(
                                "update timetable_moment set at = ? where edition = ? and moment = ?")
                        .params(when.atOffset(java.time.ZoneOffset.UTC), id, moment.key())
                        .update());
    }

    void now(Moment moment) {
        clock.moveTo(editions.get(PEOPLE).timetable().at(moment));
    }

    private Entry nominated(String product) {
        return nominated(PEOPLE, product);
    }

    Entry nominated(String edition, String product) {
        Entry draft = entries.register(entrant, edition, STC).orThrow();
        Map<String, String> answers = new LinkedHashMap<>(everyAnswer());
        answers.put("product", product);
        answers.put("publicity", "1");
        entries.saveDraft(entrant, draft.id(), draft.version(), answers).orThrow();
        entries.submit(entrant, draft.id()).orThrow();
        entries.accept(coordinator, draft.id()).orThrow();
        entries.markNominated(draft.id());
        return entries.entry(draft.id());
    }

    void theJuryHasNamedFinalists() {
        entered = new ArrayList<>();
        for (String product : List.of("Rice Watch", "Flood Mirror", "Night Market", "Quiet Loom")) {
            entered.add(nominated(product));
        }
        now(Moment.SCORING_OPENS);
        Round jury = judging.open(
                PEOPLE,
                "jury",
                STC,
                "",
                entered.stream()
                        .map(entry -> new Round.Candidate(entry.id(), String.valueOf(entry.code()), entry.state()))
                        .toList());
        scoreAll(jury, entered, 9, 8, 7, 6);
        judging.close(jury);
        judging.letGoOn(jury, entered.subList(0, 3).stream().map(Entry::id).toList());
    }

    void theVoteIsOpen() {
        theJuryHasNamedFinalists();
        now(Moment.VOTING_OPENS);
        times.turn();
    }

    Actor voter(int number) {
        return new Actor("voter-" + number, Set.of(Role.AUDITOR), null);
    }

    Answer<Cast> cast(Actor voter, int rank, String press) {
        return voting.cast(voter, new Ballot(PEOPLE, CHOICE, STC, press, List.of(id(rank))));
    }

    Cast vote(int voter, int rank) {
        return cast(voter(voter), rank, "press " + voter + " " + rank).orThrow();
    }

    String id(int rank) {
        return entered.get(rank - 1).id();
    }

    Poll poll() {
        return voting.poll(PEOPLE, CHOICE, STC).orThrow();
    }

    VoteRound round() {
        return choice.rounds(PEOPLE).get(0);
    }

    void released() {
        now(Moment.CEREMONY);
        results.seal(PEOPLE, STC);
        releasing
                .proposeRelease(new Actor("secretariat", Set.of(Role.SECRETARIAT), null), PEOPLE, "laurel")
                .orThrow();
        releasing
                .confirmRelease(new Actor("chair", Set.of(Role.CHAIR), null), PEOPLE, "laurel")
                .orThrow();
        results.publish(PEOPLE).orThrow();
    }
}
