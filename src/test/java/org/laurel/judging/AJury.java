package org.laurel.judging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.laurel.CountedStatements;
import org.laurel.Visitor;
import org.laurel.WithTheEngine;
import org.laurel.edition.Category;
import org.laurel.edition.RunningEditions;
import org.laurel.edition.Stage;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.laurel.roster.Person;
import org.laurel.roster.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jurors of the running edition's jury stage, each round with its sheets in the real engine. */
@WithTheEngine
public abstract class AJury {

    protected static final String ADA = "ada-2026";
    protected static final String CATEGORY = "PUB";
    private static final AtomicInteger ROUNDS = new AtomicInteger();

    @Autowired
    protected Judging judging;

    @Autowired
    protected Scoring scoring;

    @Autowired
    protected Roster roster;

    @Autowired
    protected RunningEditions editions;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected CountedStatements statements;

    @LocalServerPort
    private int port;

    @Value("${laurel.demo.password}")
    private String password;

    /** A round of its own for every test, on a panel that is called by a number, so that it may have any jurors. */
    protected Round aRound(int jurors, int entries) {
        String panel = aPanel(jurors);
        return judging.open(ADA, stage().id(), CATEGORY, panel, candidates(panel, entries));
    }

    protected String aPanel(int jurors) {
        String panel = String.format("%03d", ROUNDS.incrementAndGet());
        for (int number = 1; number <= jurors; number++) {
            String login = "juror-" + panel + "-" + number;
            Person person = roster.register(login, login, login + "@example.org", "Test", null, Set.of(Role.JUROR));
            roster.seat(ADA, stage().id(), person, CATEGORY, panel);
        }
        return panel;
    }

    protected static List<Round.Candidate> candidates(String panel, int entries) {
        return IntStream.rangeClosed(1, entries)
                .mapToObj(number -> new Round.Candidate("e" + panel + "-" + number, "PUB-" + panel + number, null))
                .toList();
    }

    protected Stage stage() {
        return editions.rules(ADA).stages(Stage.Kind.JURY).get(0);
    }

    /** The sheets of the round's own jurors; the edition's demonstration jurors have theirs too. */
    protected List<Assignment> sheets(Round round) {
        return judging.assignments(round).stream()
                .filter(sheet -> sheet.login().startsWith("juror-"))
                .toList();
    }

    protected static Actor juror(Assignment sheet) {
        return new Actor(sheet.login(), Set.of(Role.JUROR), null);
    }

    /** A whole sheet with the same score everywhere. */
    protected SheetMarks marks(int score) {
        Map<String, String> marks = new TreeMap<>();
        Category category = editions.rules(ADA).category(CATEGORY).orElseThrow();
        category.scored().forEach(criterion -> marks.put(criterion.id(), String.valueOf(score)));
        return new SheetMarks(marks);
    }

    protected Visitor signedIn(String login) {
        return new Visitor(port).signIn(login, password);
    }
}
