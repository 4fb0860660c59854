package org.laurel.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.WithTheEngine;
import org.laurel.board.Board;
import org.laurel.board.Show;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thousand browsers before the board of a real server, all in this one JVM with it. Every reveal has to come to every one
 * of them; how long it takes is printed and not judged, because the machine of a build is not the machine of a ceremony.
 */
@WithTheEngine
class AThousandViewersIT {

    private static final int VIEWERS = 1000;
    private static final int REVEALS = 10;
    private static final Actor SECRETARIAT = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);

    @Autowired
    private Board board;

    @Autowired
    private RunningEditions editions;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final HttpClient network =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final long[][] arrived = new long[REVEALS + 2][VIEWERS];
    private final List<CountDownLatch> complete = new ArrayList<>();
    private Edition edition;

    @BeforeEach
    void theResultsAreReleased() {
        edition = editions.current().orElseThrow();
        jdbc.sql("insert into publication (edition, published_at) values (?, ?)")
                .params(edition.id(), OffsetDateTime.parse("2026-01-15T18:30:00+07:00"))
                .update();
        List<String> medals = List.of("gold", "silver", "bronze");
        edition.categories()
                .forEach(category ->
                        medals.forEach(medal -> publish(category.code(), medals.indexOf(medal) + 1, medal)));
        for (int moves = 0; moves < REVEALS + 2; moves++) {
            complete.add(new CountDownLatch(VIEWERS));
        }
    }

    private void publish(String category, int place, String medal) {
        jdbc.sql("insert into published_place (edition, category, position, place, medal, entry, code, title, company,"
                        + " state, total, decided_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'VN', '9', 'points')")
                .params(edition.id(), category, place, place, medal, category + place, "C-" + category + place)
                .params(category + " " + medal, "Mekong Example Company")
                .update();
    }

    @Test
    void allSeeEveryReveal() throws InterruptedException {
        board.start(SECRETARIAT, edition.id(), Show.CEREMONY).orThrow();
        for (int viewer = 0; viewer < VIEWERS; viewer++) {
            takeSeat(viewer);
        }
        assertThat(complete.get(1).await(60, TimeUnit.SECONDS))
                .as("all are seated")
                .isTrue();
        List<Long> times = new ArrayList<>();
        for (int moves = 1; moves <= REVEALS; moves++) {
            times.addAll(reveal(moves));
        }
        print(times);
        assertThat(times).hasSize(VIEWERS * REVEALS);
    }

    /** Nanoseconds from the key press to each viewer. */
    private List<Long> reveal(int moves) throws InterruptedException {
        long pressed = System.nanoTime();
        board.move(SECRETARIAT, edition.id(), Show.CEREMONY, moves, moves).orThrow();
        assertThat(complete.get(moves + 1).await(60, TimeUnit.SECONDS))
                .as("all have seen reveal " + moves)
                .isTrue();
        return Arrays.stream(arrived[moves + 1]).map(at -> at - pressed).boxed().toList();
    }

    private void takeSeat(int viewer) {
        HttpRequest seat = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/board/" + edition.id() + "/events"))
                .build();
        network.sendAsync(seat, BodyHandlers.ofLines())
                .thenAcceptAsync(
                        answer -> answer.body()
                                .filter(line -> line.startsWith("id:"))
                                .forEach(line -> sees(viewer, Integer.parseInt(line.substring(3)))),
                        work -> {
                            Thread thread = new Thread(work, "viewer-" + viewer);
                            thread.setDaemon(true);
                            thread.start();
                        });
    }

    private void sees(int viewer, int moves) {
        arrived[moves][viewer] = System.nanoTime();
        complete.get(moves).countDown();
    }

    private static void print(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf(
                "board: %d viewers, %d reveals: median %d ms, 99th percentile %d ms, slowest %d ms%n",
                VIEWERS,
                REVEALS,
                TimeUnit.NANOSECONDS.toMillis(sorted.get(sorted.size() / 2)),
                TimeUnit.NANOSECONDS.toMillis(sorted.get(sorted.size() * 99 / 100)),
                TimeUnit.NANOSECONDS.toMillis(sorted.get(sorted.size() - 1)));
    }
}
