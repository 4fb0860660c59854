package org.laurel.rehearsal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.laurel.edition.Edition;
import org.laurel.edition.Stage;
import org.laurel.tally.BadInput;
import org.laurel.tally.score.ScoreFile;
import org.laurel.tally.score.ScoreTable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The door to rehearsals: starts the application on a database in memory, plays, and writes what came of it. */
public final class RehearsalRun {

    private RehearsalRun() {}

    /** Recorded entries, jurors and scores instead of invented ones. */
    public record Recorded(Path entries, Path jurors, Path scores) {}

    /**
     * Plays an edition and writes results and report into a folder.
     *
     * @param application the class that holds the application together
     * @throws BadInput for recorded files that cannot be played, with file and line
     * @throws IllegalArgumentException for recorded files of an edition in which the public votes: they have no votes
     */
    public static void play(
            Class<?> application,
            Edition edition,
            String rules,
            long seed,
            Optional<Recorded> recorded,
            Path out,
            Progress progress)
            throws IOException, BadInput {
        recorded.ifPresent(files -> noVotesOfThePublic(edition));
        Plan plan = recorded.isPresent() ? recorded(edition, recorded.get()) : new InventedPlan(edition, seed);
        long begun = System.nanoTime();
        try (ConfigurableApplicationContext context = start(application)) {
            long started = System.nanoTime();
            Rehearsal.Outcome outcome = context.getBean(Rehearsal.class).play(edition, rules, plan, seed, progress);
            RehearsalFiles files = new RehearsalFiles(edition, plan, outcome);
            files.write(out, started - begun, System.nanoTime() - started);
        }
    }

    private static void noVotesOfThePublic(Edition edition) {
        edition.stages(Stage.Kind.PUBLIC).stream().findFirst().ifPresent(vote -> {
            throw new IllegalArgumentException("stage \"" + vote.id() + "\" is a vote of the public, and recorded files"
                    + " have none; rehearse a copy of the rules file without that stage");
        });
    }

    private static Plan recorded(Edition edition, Recorded files) throws IOException, BadInput {
        Stage stage = RecordedPlan.scoredStage(edition);
        ScoreTable table = ScoreFile.read(
                files.scores(),
                Optional.of(files.jurors()),
                Optional.of(files.entries()),
                stage.scores().orElseThrow().scale(),
                edition.categories().get(0).criteria());
        return new RecordedPlan(edition, table);
    }

    /** Nothing listens, nothing waits for a thread of its own, and only what goes wrong is said. */
    private static ConfigurableApplicationContext start(Class<?> application) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .profiles("rehearsal", "moved-clock")
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:rehearsal;QUERY_CACHE_SIZE=1024",
                        "--spring.datasource.hikari.maximum-pool-size=3",
                        "--laurel.edition=");
    }
}
