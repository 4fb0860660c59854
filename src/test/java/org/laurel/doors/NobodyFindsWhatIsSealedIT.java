package org.laurel.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.laurel.Visitor;
import org.laurel.WithTheEngine;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.finale.Finals;
import org.laurel.judging.Assignment;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.judging.Scoring;
import org.laurel.judging.SheetMarks;
import org.laurel.platform.Actor;
import org.laurel.platform.MovedNow;
import org.laurel.platform.NewId;
import org.laurel.platform.Role;
import org.laurel.proposal.Proposal;
import org.laurel.proposal.Proposals;
import org.laurel.result.Overrides;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Between freeze and release: words that stand in every secret field are looked for at every door and in the database. */
@WithTheEngine
@ExtendWith(OutputCaptureExtension.class)
class NobodyFindsWhatIsSealedIT {

    private static final String ADA = "ada-2026";
    private static final String STC = "STC";
    private static final int REQUESTS = 5000;

    /** A score beside its criterion, as sheets and the log's evidence hold it, escaped or not. */
    private static final Pattern MARKS = Pattern.compile("\"(innovation|financial)\\\\?\"\\s*:\\s*\\\\?\"\\d");

    /** Six ways to order three entries; used by twelve jurors they leave everything equal. */
    private static final int[][] EVERY_ORDER = {{9, 8, 7}, {9, 7, 8}, {8, 9, 7}, {7, 9, 8}, {8, 7, 9}, {7, 8, 9}};

    private static final List<String> OF_THE_ENGINE = List.of(
            "history/variable-instance",
            "history/detail",
            "history/task",
            "history/activity-instance",
            "history/process-instance",
            "history/user-operation",
            "history/decision-instance",
            "history/job-log",
            "variable-instance",
            "task",
            "process-instance",
            "incident",
            "event-subscription");

    @Autowired
    private Judging judging;

    @Autowired
    private Scoring scoring;

    @Autowired
    private Finals finals;

    @Autowired
    private Overrides overrides;

    @Autowired
    private Proposals proposals;

    @Autowired
    private RunningEditions editions;

    @Autowired
    private MovedNow clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final Actor chair = new Actor("chair", Set.of(Role.CHAIR), null);
    private final Actor secretariat = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);
    private final Set<String> words = new TreeSet<>();
    private final List<String> found = new ArrayList<>();
    private final Map<Role, Visitor> people = new EnumMap<>(Role.class);
    private int requests;
    private String waits = "";

    @Test
    void notOneWordComesOut(CapturedOutput output) {
        Round round = theFinalIsFrozen();
        everyRoleIsSignedIn();
        while (requests < REQUESTS) {
            everyDoor();
            everyPageOfTheRound(round);
            theEnginesRest();
        }
        look("the database", dump());
        look("the log output", output.getAll());
        assertThat(found).as("places where something sealed was found").isEmpty();
        assertThat(requests).isGreaterThanOrEqualTo(REQUESTS);
        assertThat(words).hasSizeGreaterThan(70);
        assertThat(jdbc.sql("select count(*) from score_sheet where marks is not null or remark is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String dump() {
        return String.join("\n", jdbc.sql("script").query(String.class).list());
    }

    private String word() {
        String word = "canary" + NewId.next();
        words.add(word);
        return word;
    }

    /** Everything equal, a remark on every sheet, a draft beside every sheet, and the chair's order with its reason. */
    private Round theFinalIsFrozen() {
        clock.moveTo(editions.get(ADA).timetable().at(Moment.FINAL_OPENS));
        List<Round.Candidate> candidates = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Round.Candidate("e" + number, "STC-" + number, null))
                .toList();
        Round round = judging.open(ADA, "final", STC, "", candidates);
        List<Assignment> sheets = judging.assignments(round);
        List<String> jurors =
                sheets.stream().map(Assignment::login).distinct().sorted().toList();
        for (Assignment sheet : sheets) {
            int[] order = EVERY_ORDER[jurors.indexOf(sheet.login()) % EVERY_ORDER.length];
            score(sheet, order[Integer.parseInt(sheet.entry().substring(1)) - 1]);
        }
        assertThat(dump()).contains(words).containsPattern(MARKS);
        finals.freeze(secretariat, ADA, STC).orThrow();
        finals.breakTie(chair, ADA, STC, List.of("e2", "e1", "e3"), word()).orThrow();
        twoOverrides();
        finals.signOff(chair, ADA, STC).orThrow();
        return round;
    }

    /** One confirmed, and so sealed; one still waits for a second person. */
    private void twoOverrides() {
        Proposal confirmed = overrides.propose(chair, ADA, STC, "e1", 3, word()).orThrow();
        proposals.confirm(secretariat, confirmed.id(), "laurel").orThrow();
        waits = overrides.propose(chair, ADA, STC, "e3", 1, word()).orThrow().id();
    }

    private void score(Assignment sheet, int each) {
        Map<String, String> marks = new TreeMap<>();
        editions.rules(ADA)
                .category(STC)
                .orElseThrow()
                .scored()
                .forEach(criterion -> marks.put(criterion.id(), String.valueOf(each)));
        Actor juror = new Actor(sheet.login(), Set.of(Role.JUROR), null);
        scoring.submit(juror, sheet.id(), new SheetMarks(marks), word()).orThrow();
        scoring.saveDraft(juror, sheet.id(), new SheetMarks(marks), word()).orThrow();
    }

    private void everyRoleIsSignedIn() {
        Map<Role, String> logins = Map.of(
                Role.ENTRANT, "entrant.vn",
                Role.COORDINATOR, "coordinator.vn",
                Role.PANEL_MEMBER, "panel.vn",
                Role.JUROR, "juror.vn",
                Role.CHAIR, "chair",
                Role.SECRETARIAT, "secretariat",
                Role.AUDITOR, "auditor");
        logins.forEach((role, login) -> people.put(role, new Visitor(port).signIn(login, "laurel")));
    }

    private void everyDoor() {
        Visitor stranger = new Visitor(port);
        for (Table.Door door : Table.DOORS) {
            if (!door.endsSession()) {
                ask(stranger, door.method(), door.path());
                people.values().forEach(person -> ask(person, door.method(), door.path()));
            }
        }
    }

    private void everyPageOfTheRound(Round round) {
        for (Assignment sheet : judging.assignments(round)) {
            for (String page : List.of("", "/form")) {
                ask(people(Role.JUROR), "GET", "/sheets/" + sheet.id() + page);
            }
            ask(people(Role.JUROR), "GET", "/api/v1/sheets/" + sheet.id());
        }
        for (Visitor person : people.values()) {
            for (String page : List.of(
                    "/chair/finals/STC",
                    "/chair/rounds/ada-2026/STC",
                    "/chair/rounds/ada-2026/STC/tie",
                    "/results/STC",
                    "/api/v1/finals/STC",
                    "/api/v1/rounds/ada-2026/STC",
                    "/api/v1/editions/ada-2026/results/STC",
                    "/results/bundle.zip",
                    "/log",
                    "/office/outbox",
                    "/office/exports/entries/csv",
                    "/office/exports/sheets/json",
                    "/office/exports/results/csv",
                    "/office/board/ceremony",
                    "/office/board/rehearsal",
                    "/board/ada-2026",
                    "/proposals/" + waits,
                    "/proposals/strike-out?round=" + round.id(),
                    "/watch/alarms",
                    "/seal/key",
                    "/actuator/metrics",
                    "/no-such-page")) {
                ask(person, "GET", page);
            }
        }
    }

    private Visitor people(Role role) {
        return people.get(role);
    }

    private void theEnginesRest() {
        for (String what : OF_THE_ENGINE) {
            ask(people(Role.SECRETARIAT), "GET", "/camunda/api/engine/engine/default/" + what);
            HttpResponse<String> answer = people(Role.SECRETARIAT).sendJson("GET", "/engine-rest/" + what, "");
            requests++;
            look("/engine-rest/" + what, answer.body());
        }
    }

    private void ask(Visitor visitor, String method, String path) {
        HttpResponse<String> answer = visitor.send(method, path, Map.of());
        requests++;
        look(method + " " + path, answer.body() + answer.headers().map());
    }

    private void look(String where, String text) {
        if (text.contains("canary")) {
            words.stream().filter(text::contains).forEach(word -> found.add(where + ": " + word));
        }
        if (MARKS.matcher(text).find()) {
            found.add(where + ": marks");
        }
    }
}
