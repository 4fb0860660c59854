package org.laurel.result;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.audit.Checkpoints;
import org.laurel.audit.Evidence;
import org.laurel.audit.Opening;
import org.laurel.audit.Receipt;
import org.laurel.bundle.BundleWriter;
import org.laurel.bundle.Records;
import org.laurel.edition.Edition;
import org.laurel.edition.RunningEditions;
import org.laurel.judging.Judging;
import org.laurel.judging.Round;
import org.laurel.platform.Now;
import org.laurel.result.CategoryResult.Placed;
import org.laurel.vote.PeoplesChoice;
import org.laurel.vote.VoteRound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The file that an edition publishes so that anybody can recount it: written once, at the release, and kept. */
@Repository
class PublishedBundles {

    private static final int PART = 1_000_000;

    private final AuditLog log;
    private final Checkpoints checkpoints;
    private final Judging judging;
    private final PeoplesChoice peoplesChoice;
    private final RunningEditions editions;
    private final Now now;
    private final JdbcClient jdbc;

    PublishedBundles(
            AuditLog log,
            Checkpoints checkpoints,
            Judging judging,
            PeoplesChoice peoplesChoice,
            RunningEditions editions,
            Now now,
            JdbcClient jdbc) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.judging = judging;
        this.peoplesChoice = peoplesChoice;
        this.editions = editions;
        this.now = now;
        this.jdbc = jdbc;
    }

    /** Logs the release together with what is published, signs the log over it, and keeps the file. */
    void publish(Edition edition, List<CategoryResult> results) {
        checkpoints.make();
        List<Round> rounds = judging.rounds(edition.id());
        BundleWriter writer = new BundleWriter(
                edition,
                editions.text(edition.id()).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
                checkpoints.key(),
                entries(edition, rounds, results),
                openings(edition, rounds),
                log.lines(),
                checkpoints.all().stream().map(Checkpoints.Made::note).toList());
        Opening release = released(edition, writer.manifest());
        Checkpoints.Made whole = checkpoints.witness("release");
        keep(edition.id(), writer.finish(log.lines(), release, whole.note()));
    }

    private Opening released(Edition edition, Map<String, Object> manifest) {
        Receipt receipt = log.append(
                new Act(now.get(), Act.TIMETABLE, Records.RELEASED, edition.id(), ""),
                Evidence.open(edition.id(), manifest));
        return log.openings(edition.id()).stream()
                .filter(opening -> opening.leaf().equals(receipt.code()))
                .findFirst()
                .orElseThrow();
    }

    private List<Opening> openings(Edition edition, List<Round> rounds) {
        List<Opening> all = new ArrayList<>(log.openings(edition.id()));
        rounds.forEach(round -> all.addAll(log.openings(round.id())));
        peoplesChoice.rounds(edition.id()).forEach(round -> all.addAll(log.openings(round.id())));
        return all;
    }

    /** Every entry that was judged or voted on: by name if the results name it, else by its code. */
    private List<Map<String, Object>> entries(Edition edition, List<Round> rounds, List<CategoryResult> results) {
        Map<String, Placed> placed = results.stream()
                .flatMap(result -> result.places().stream())
                .collect(Collectors.toMap(Placed::entry, Function.identity()));
        Map<String, Map<String, Object>> entries = new TreeMap<>();
        for (Round round : rounds) {
            judging.candidates(round).forEach(one -> put(entries, round.category(), one.entry(), one.code(), placed));
        }
        for (VoteRound round : peoplesChoice.rounds(edition.id())) {
            peoplesChoice
                    .options(round)
                    .forEach(one -> put(entries, round.category(), one.entry(), one.code(), placed));
        }
        return List.copyOf(entries.values());
    }

    private static void put(
            Map<String, Map<String, Object>> entries,
            String category,
            String entry,
            String code,
            Map<String, Placed> named) {
        Optional<Placed> placed = Optional.ofNullable(named.get(entry));
        entries.put(
                entry,
                Map.of(
                        "category", category,
                        "code", code,
                        "company", placed.map(Placed::company).orElse(""),
                        "id", entry,
                        "title", placed.map(Placed::title).orElse(code)));
    }

    private void keep(String edition, byte[] bundle) {
        for (int from = 0, part = 0; from < bundle.length; from += PART, part++) {
            jdbc.sql("insert into published_bundle (edition, part, bytes) values (?, ?, ?)")
                    .params(edition, part, Arrays.copyOfRange(bundle, from, Math.min(bundle.length, from + PART)))
                    .update();
        }
    }

    Optional<byte[]> of(String edition) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        jdbc.sql("select bytes from published_bundle where edition = ? order by part")
                .param(edition)
                .query((row, number) -> row.getBytes("bytes"))
                .list()
                .forEach(bundle::writeBytes);
        return bundle.size() == 0 ? Optional.empty() : Optional.of(bundle.toByteArray());
    }
}
