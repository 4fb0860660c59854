package org.laurel.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.laurel.NoWorkflow;
import org.laurel.TestDatabase;
import org.laurel.edition.Category;
import org.laurel.edition.Editions;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Refusal;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.laurel.seal.Seal;
import org.laurel.vote.Voting.Ballot;
import org.laurel.vote.Voting.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Two hundred accounts cast two votes each in five categories, all at once, while the database's own clock passes the closing
 * moment. How long it takes is printed and not judged; that what was accepted is what is counted, and nothing came later, is.
 */
@SpringBootTest(
        properties = {
            "camunda.bpm.enabled=false",
            "laurel.vote.look-every=PT1S",
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@TypeExcludeFilters(NoWorkflow.class)
class TwoThousandVotesWhileVotingClosesIT {

    private static final String PEOPLE = APublicVote.PEOPLE;
    private static final int ACCOUNTS = 200;
    private static final int CATEGORIES = 5;
    private static final int ENTRIES = 3;
    private static final int WARM = 200;

    @Autowired
    private RunningEditions editions;

    @Autowired
    private Roster roster;

    @Autowired
    private Voting voting;

    @Autowired
    private PeoplesChoice choice;

    @Autowired
    private Seal seal;

    @Autowired
    private Now now;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Integer> accepted = new ConcurrentHashMap<>();
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger taken = new AtomicInteger();
    private List<Category> categories = List.of();
    private volatile Instant closes = Instant.MAX;

    private void theVoteIsOpen() {
        String rules = APublicVote.rules().replaceFirst("(?m)^ *cut: \\{places: 3, at-tie: extend}\n(?= *medals)", "");
        editions.open(Editions.parse("people.yaml", rules).orElseThrow(), rules);
        Person entrant = roster.register("somebody", "Somebody", "s@example.org", "A body", "VN", Set.of(Role.ENTRANT));
        categories = editions.rules(PEOPLE).categories().subList(0, CATEGORIES);
        OffsetDateTime at = now.get().atOffset(ZoneOffset.UTC);
        categories.forEach(category -> {
            for (int e = 1; e <= ENTRIES; e++) {
                jdbc.sql("insert into entry (id, edition, category, state, entrant, code, status, version, title,"
                                + " begun_at, changed_at) values (?, ?, ?, 'VN', ?, ?, 'NOMINATED', 1, ?, ?, ?)")
                        .params(
                                entry(category, e),
                                PEOPLE,
                                category.code(),
                                entrant.id(),
                                category.code() + "-" + e,
                                "Product " + e,
                                at,
                                at)
                        .update();
            }
        });
        move(Moment.CEREMONY, now.get().plusSeconds(7200));
        move(Moment.VOTING_OPENS, now.get().minusSeconds(60));
        move(Moment.VOTING_CLOSES, now.get().plusSeconds(3600));
    }

    private static String entry(Category category, int number) {
        return category.code() + "-entry-" + number;
    }

    private void move(Moment moment, Instant to) {
        jdbc.sql("update timetable_moment set at = ? where edition = ? and moment = ?")
                .params(to.atOffset(ZoneOffset.UTC), PEOPLE, moment.key())
                .update();
    }

    /** On a busy machine the moment may have passed before the change is committed: until then votes are in time. */
    private void closesSoon() {
        Instant soon = now.get().plusMillis(200);
        move(Moment.VOTING_CLOSES, soon);
        Instant known = now.get();
        closes = known.isAfter(soon) ? known : soon;
    }

    private Answer<Cast> cast(String login, Category category, int turn) {
        int number = 1 + Math.floorMod((login + category.code() + turn).hashCode(), ENTRIES);
        Ballot ballot =
                new Ballot(PEOPLE, APublicVote.CHOICE, category.code(), login + turn, List.of(entry(category, number)));
        long began = System.nanoTime();
        Answer<Cast> answer = voting.cast(new Actor(login, Set.of(), null), ballot);
        nanos.add(System.nanoTime() - began);
        if (answer.given()) {
            accepted.put(login + " " + category.code(), number);
            if (taken.incrementAndGet() == WARM + ACCOUNTS * CATEGORIES / 2) {
                closesSoon();
            }
        }
        return answer;
    }

    private double millisecondsAVote() {
        int warm = WARM / 2;
        for (int i = 0; i < warm; i++) {
            cast("early-" + i, categories.get(i % CATEGORIES), 1).orThrow();
        }
        long began = System.nanoTime();
        for (int i = 0; i < warm; i++) {
            cast("warm-" + i, categories.get(i % CATEGORIES), 1).orThrow();
        }
        return (System.nanoTime() - began) / 1e6 / warm;
    }

    private List<Answer<Cast>> allAtOnce() throws Exception {
        ExecutorService accounts = Executors.newFixedThreadPool(ACCOUNTS);
        CyclicBarrier start = new CyclicBarrier(ACCOUNTS);
        List<Future<List<Answer<Cast>>>> all = new ArrayList<>();
        for (int account = 0; account < ACCOUNTS; account++) {
            String login = "account-" + account;
            Callable<List<Answer<Cast>>> votes = () -> {
                start.await();
                List<Answer<Cast>> answers = new ArrayList<>();
                for (int turn = 1; turn <= 2; turn++) {
                    for (Category category : categories) {
                        answers.add(cast(login, category, turn));
                    }
                }
                return answers;
            };
            all.add(accounts.submit(votes));
        }
        List<Answer<Cast>> answers = new ArrayList<>();
        for (Future<List<Answer<Cast>>> one : all) {
            answers.addAll(one.get());
        }
        accounts.shutdown();
        return answers;
    }

    @Test
    void whatIsAcceptedIsCountedAndNothingComesAfterTheClosing() throws Exception {
        theVoteIsOpen();
        double each = millisecondsAVote();
        nanos.clear();
        int all = ACCOUNTS * CATEGORIES * 2;
        long began = System.nanoTime();
        List<Answer<Cast>> answers = allAtOnce();
        long given = answers.stream().filter(Answer::given).count();
        print(each, answers.size(), given, (System.nanoTime() - began) / 1e6);

        assertThat(answers).hasSize(all);
        assertThat(answers.stream().filter(answer -> !answer.given()))
                .allSatisfy(answer -> assertThat(answer.<Refusal.Kind>fold(any -> null, Refusal::kind))
                        .isEqualTo(Refusal.Kind.CLOSED));
        assertThat(given).isBetween(1L, (long) all - 1);
        assertThat(jdbc.sql("select max(at) from audit_act where act = 'vote-cast'")
                        .query(OffsetDateTime.class)
                        .single())
                .isBefore(closes.atOffset(ZoneOffset.UTC));
        assertThat(jdbc.sql("select count(*) from vote").query(Long.class).single())
                .isEqualTo(given + WARM);
        opened();
        assertThat(choice.of(PEOPLE).stream()
                        .mapToLong(PeoplesChoice.InCategory::votes)
                        .sum())
                .isEqualTo(accepted.size());
        assertThat(counted()).isEqualTo(expected());
    }

    private void opened() {
        long began = System.nanoTime();
        seal.release(PEOPLE, "chair", "laurel").orThrow();
        seal.release(PEOPLE, "secretariat", "laurel").orThrow();
        System.out.printf("opened, compared with the log and counted in %.0f ms%n", (System.nanoTime() - began) / 1e6);
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> counted = new TreeMap<>();
        choice.of(PEOPLE)
                .forEach(one -> one.places()
                        .forEach(placed ->
                                counted.merge(placed.entry(), Integer.parseInt(placed.votes()), Integer::sum)));
        return counted;
    }

    private Map<String, Integer> expected() {
        Map<String, Integer> expected = new TreeMap<>();
        accepted.forEach((who, number) ->
                expected.merge(who.substring(who.indexOf(' ') + 1) + "-entry-" + number, 1, Integer::sum));
        return expected;
    }

    private void print(double each, int all, long given, double took) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "one after another %.1f ms a vote; %d votes of %d accounts at once: %d accepted, %d refused, in %.0f ms;"
                        + " median %.0f ms, 99th percentile %.0f ms%n",
                each,
                all,
                ACCOUNTS,
                given,
                all - given,
                took,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6);
    }
}
