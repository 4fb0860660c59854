package org.laurel.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.laurel.Visitor;
import org.laurel.judging.Assignment;
import org.laurel.judging.Round;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Between sealing and release: words that stand in every secret field, marks, and what they come to are looked for at every door,
 * in the database, the log output and the metrics.
 */
@ExtendWith(OutputCaptureExtension.class)
class NobodyFindsWhatIsSealedIT extends AnAwardUnderSeal {

    private static final int REQUESTS = 5000;

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

    private static final List<String> PAGES = List.of(
            "/chair/finals/STC",
            "/chair/finals/RND",
            "/chair/rounds/ada-2026/STC",
            "/chair/rounds/ada-2026/PRV",
            "/chair/rounds/ada-2026/STC/tie",
            "/desk/shortlist",
            "/api/v1/desk/shortlist",
            "/desk",
            "/entries",
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
            "/watch/alarms",
            "/watch/then",
            "/watch/then/sheets/json",
            "/seal/key",
            "/me/data",
            "/actuator/metrics",
            "/no-such-page");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MeterRegistry metrics;

    @LocalServerPort
    private int port;

    private final Map<Role, Visitor> people = new EnumMap<>(Role.class);
    private int requests;

    @Test
    void notOneWordMarkOrTotalComesOut(CapturedOutput output) {
        String waits = everythingIsSealed();
        everyRoleIsSignedIn();
        while (requests < REQUESTS) {
            everyDoor();
            rounds.forEach(this::everyPageOfTheRound);
            everyPage(waits);
            theEnginesRest();
        }
        planted.look("the database", dump());
        planted.look("the log output", output.getAll());
        planted.look("the metrics", measured());
        assertThat(planted.found())
                .as("places where something sealed was found")
                .isEmpty();
        assertThat(requests).isGreaterThanOrEqualTo(REQUESTS);
        assertThat(planted.words()).hasSizeGreaterThan(200);
        assertThat(planted.figures()).hasSizeGreaterThan(20);
        assertThat(jdbc.sql("select count(*) from score_sheet where marks is not null or remark is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        System.out.println(requests + " requests, " + planted.words().size() + " words, "
                + planted.figures().size() + " figures, 0 found");
    }

    @Override
    void whatIsNotSealedYetIsFound() {
        String dump = dump();
        assertThat(planted.holdsMarks(dump)).isTrue();
        assertThat(planted.words().stream().filter(dump::contains)).hasSize(72);
    }

    private String dump() {
        return String.join("\n", jdbc.sql("script").query(String.class).list());
    }

    private String measured() {
        return metrics.getMeters().stream()
                .map(meter -> meter.getId() + " "
                        + StreamSupport.stream(meter.measure().spliterator(), false)
                                .map(measurement -> String.valueOf(measurement.getValue()))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
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
        Role scoring = round.state().isEmpty() ? Role.JUROR : Role.PANEL_MEMBER;
        for (Assignment sheet : judging.assignments(round)) {
            for (String page : List.of("/sheets/%s", "/sheets/%s/form", "/api/v1/sheets/%s")) {
                ask(people.get(scoring), "GET", String.format(page, sheet.id()));
            }
        }
        for (Visitor person : people.values()) {
            for (String form : List.of("strike-out", "late-scoring", "restore-scores")) {
                ask(person, "GET", "/proposals/" + form + "?round=" + round.id());
            }
        }
    }

    private void everyPage(String waits) {
        for (Visitor person : people.values()) {
            PAGES.forEach(page -> ask(person, "GET", page));
            ask(person, "GET", "/proposals/" + waits);
        }
    }

    private void theEnginesRest() {
        Visitor secretariat = people.get(Role.SECRETARIAT);
        for (String what : OF_THE_ENGINE) {
            ask(secretariat, "GET", "/camunda/api/engine/engine/default/" + what);
            HttpResponse<String> answer = secretariat.sendJson("GET", "/engine-rest/" + what, "");
            requests++;
            planted.look("/engine-rest/" + what, answer.body());
        }
    }

    private void ask(Visitor visitor, String method, String path) {
        HttpResponse<String> answer = visitor.send(method, path, Map.of());
        requests++;
        planted.look(method + " " + path, answer.body() + answer.headers().map());
    }
}
