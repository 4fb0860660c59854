package org.laurel.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.Opening;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.NoteSigner;
import org.laurel.audit.merkle.SignedNote;
import org.laurel.bundle.Records.Stated;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.Stage;

/** Plays an edition with made-up sheets from a seed, and publishes it. */
final class AnEdition {

    static final NoteSigner SIGNER = NoteSigner.generate("laurel/test");

    final Edition edition;
    final LogInMemory log;
    final Random random;
    private final byte[] rules;
    private final List<Map<String, Object>> entries = new ArrayList<>();
    private final Map<String, List<Opening>> sheets = new HashMap<>();
    private int number;

    private AnEdition(String text, long seed) {
        rules = text.getBytes(StandardCharsets.UTF_8);
        edition = Editions.parse("edition.yaml", text).orElseThrow();
        log = new LogInMemory(SIGNER, seed);
        random = new Random(seed);
        log.record(Records.RULES_FIXED, edition.id(), edition.id(), Records.rules(edition.id(), edition.rulesHash()));
    }

    static AnEdition named(String name, long seed) {
        return new AnEdition(Editions.text(name), seed);
    }

    /** A shipped edition with some of its text changed. */
    static AnEdition changed(String name, String what, String to, long seed) {
        String text = Editions.text(name);
        if (!text.contains(what)) {
            throw new IllegalArgumentException("the edition " + name + " does not say " + what);
        }
        return new AnEdition(text.replace(what, to), seed);
    }

    /** The award this project is for, small: a national panel, a jury and a final in one category, with all that happens. */
    static AnEdition ada(long seed) {
        AnEdition ada = named("ada", seed);
        String national = ada.opened("national", "PUB", "VN", 4, 3);
        ada.sheets(national);
        ada.closed(national, Records.CLOSED);
        ada.log.checkpoint();
        String jury = ada.opened("jury", "PUB", "", 5, 11);
        ada.sheets(jury);
        ada.log.record(
                Records.RECUSED, "x", jury, Records.exclusion(jury, jury + "-j03", jury + "-e2", "works for them"));
        ada.sheet(jury, 1, 1);
        ada.closed(jury, Records.CLOSED);
        ada.log.checkpoint();
        String last = ada.opened("final", "PUB", "", 3, 12);
        ada.orders(last);
        ada.closed(last, Records.FROZEN);
        ada.log.record(
                Records.RULED,
                last,
                last,
                Records.ruling(last, List.of(last + "-e3", last + "-e1", last + "-e2"), "a lot"));
        return ada;
    }

    /** One round of figure skating. */
    static AnEdition isu(long seed) {
        AnEdition isu = named("isu-free-skating", seed);
        String round = isu.opened("jury", "LADIES", "", 6, 9);
        isu.sheets(round);
        isu.closed(round, Records.CLOSED);
        isu.log.checkpoint();
        return isu;
    }

    /** Rounds of every stage in which much is equal, and something is missing. */
    static AnEdition ragged(long seed) {
        AnEdition ragged = named("ada", seed);
        for (String stage : List.of("national", "jury", "final")) {
            String category = List.of("PUB", "STC").get(ragged.random.nextInt(2));
            String round = ragged.opened(
                    stage,
                    category,
                    stage.equals("national") ? "TH" : "",
                    1 + ragged.random.nextInt(5),
                    1 + ragged.random.nextInt(4));
            ragged.raggedSheets(round);
            ragged.closed(round, Records.CLOSED);
            if (ragged.random.nextBoolean()) {
                List<String> order = new ArrayList<>();
                ragged.entries.forEach(one -> order.add((String) one.get("id")));
                java.util.Collections.shuffle(order, ragged.random);
                ragged.log.record(Records.RULED, round, round, Records.ruling(round, order, "as drawn"));
            }
        }
        return ragged;
    }

    void raggedSheets(String round) {
        Played played = rounds.get(round);
        for (int juror = 1; juror <= played.jurors(); juror++) {
            for (int entry = 1; entry <= played.entries(); entry++) {
                int chance = random.nextInt(20);
                Map<String, String> marks = new TreeMap<>();
                String mark = String.valueOf(7 + random.nextInt(2));
                played.category().scored().forEach(criterion -> marks.put(criterion.id(), mark));
                if (chance == 1) {
                    log.record(
                            Records.RECUSED,
                            round,
                            round,
                            Records.exclusion(
                                    round,
                                    String.format(Locale.ROOT, "%s-j%02d", round, juror),
                                    round + "-e" + entry,
                                    "a friend"));
                } else if (chance == 2) {
                    marks.put("quality", "abstain");
                } else if (chance < 6) {
                    marks.put("innovation", String.valueOf(1 + random.nextInt(10)));
                }
                if (chance > 0) {
                    sheet(round, juror, entry, marks);
                }
            }
        }
    }

    /** The smallest that has everything that can be tampered with. */
    static AnEdition tiny(long seed) {
        AnEdition tiny = named("isu-free-skating", seed);
        tiny.log.checkpoint();
        String round = tiny.opened("jury", "LADIES", "", 2, 9);
        tiny.sheets(round);
        tiny.log.checkpoint();
        tiny.closed(round, Records.CLOSED);
        return tiny;
    }

    Stage stage(String id) {
        return edition.stage(id).orElseThrow();
    }

    String opened(String stage, String category, String state, int howManyEntries, int howManyJurors) {
        String round = "r" + ++number;
        List<Stated> judged = IntStream.rangeClosed(1, howManyEntries)
                .mapToObj(e -> new Stated(round + "-e" + e, e % 2 == 0 ? "VN" : "TH"))
                .toList();
        List<Stated> jurors = IntStream.rangeClosed(1, howManyJurors)
                .mapToObj(j -> new Stated(String.format(Locale.ROOT, "%s-j%02d", round, j), j % 4 == 0 ? null : "VN"))
                .toList();
        judged.forEach(one -> entries.add(Map.of("id", one.id(), "name", "Solution \u201c" + one.id() + "\u201d")));
        opened(round, stage, category, state, judged, jurors);
        return round;
    }

    /** A round on entries that may have been judged before. */
    void opened(String round, String stage, String category, String state, List<Stated> judged, List<Stated> jurors) {
        Category of = edition.category(category).orElseThrow();
        log.record(
                Records.OPENED,
                round,
                round,
                new Records.Round(
                                round,
                                stage,
                                category,
                                state,
                                judged,
                                jurors,
                                edition.rulesHash(),
                                Scoring.of(stage(stage), of),
                                edition.id())
                        .content());
        rounds.put(round, new Played(stage(stage), of, judged.size(), jurors.size()));
        log.act("reminded", round);
    }

    /** A vote of an account, of a state where the rules ask for it. */
    void vote(String round, int voter, int revision, List<String> named, @Nullable String voterState) {
        String vote = round + ".v" + voter + "." + revision;
        log.record(Records.VOTED, vote, round, Records.vote(round, vote, "p" + voter, revision, named, voterState));
    }

    private record Played(Stage stage, Category category, int entries, int jurors) {}

    private final Map<String, Played> rounds = new TreeMap<>();

    void sheets(String round) {
        Played played = rounds.get(round);
        for (int juror = 1; juror <= played.jurors(); juror++) {
            for (int entry = 1; entry <= played.entries(); entry++) {
                sheet(round, juror, entry);
            }
        }
    }

    /** Sheets of which no juror's have equal totals. */
    void orders(String round) {
        Played played = rounds.get(round);
        for (int juror = 1; juror <= played.jurors(); juror++) {
            List<Integer> levels = new ArrayList<>(
                    IntStream.rangeClosed(1, played.entries()).boxed().toList());
            java.util.Collections.shuffle(levels, random);
            for (int entry = 1; entry <= played.entries(); entry++) {
                Map<String, String> marks = new TreeMap<>();
                String mark = String.valueOf(4 + levels.get(entry - 1));
                played.category().scored().forEach(criterion -> marks.put(criterion.id(), mark));
                sheet(round, juror, entry, marks);
            }
        }
    }

    void sheet(String round, int juror, int entry) {
        Played played = rounds.get(round);
        var scale = played.stage().scores().orElseThrow().scale();
        int steps = scale.max().subtract(scale.min()).divide(scale.step()).intValueExact();
        Map<String, String> marks = new TreeMap<>();
        played.category()
                .scored()
                .forEach(criterion -> marks.put(
                        criterion.id(),
                        scale.min()
                                .add(scale.step().multiply(java.math.BigDecimal.valueOf(random.nextInt(steps + 1))))
                                .toPlainString()));
        sheet(round, juror, entry, marks);
    }

    void sheet(String round, int juror, int entry, Map<String, String> marks) {
        String who = String.format(Locale.ROOT, "%s-j%02d", round, juror);
        String sheet = who + "-e" + entry;
        List<Opening> handedIn = sheets.computeIfAbsent(round, unseen -> new ArrayList<>());
        int revision = 1
                + (int) handedIn.stream()
                        .filter(one -> sheet.equals(one.content().get("sheet")))
                        .count();
        handedIn.add(log.record(
                revision == 1 ? Records.SUBMITTED : Records.SUPERSEDED,
                sheet,
                round,
                Records.sheet(round, sheet, who, round + "-e" + entry, revision, marks)));
    }

    void closed(String round, String act) {
        log.record(act, round, round, Records.turn(round));
        StringBuilder lines = new StringBuilder();
        sheets.getOrDefault(round, List.of())
                .forEach(one -> lines.append(one.line()).append('\n'));
        String plain =
                Hash.of(lines.toString().getBytes(StandardCharsets.UTF_8)).hex();
        log.record(Records.SEALED, round, round, Map.of("plain", plain, "round", round, "sealed", "0".repeat(64)));
    }

    /** The checkpoint over everything, as witnesses are sent it. */
    SignedNote last;

    byte[] published() {
        byte[] zip = publishedFrom(log);
        last = log.checkpoint();
        log.checkpoints.remove(last);
        return zip;
    }

    /** The same edition, if its log had been this. */
    byte[] publishedFrom(LogInMemory log) {
        BundleWriter writer = new BundleWriter(
                edition,
                rules,
                log.signer.key(),
                entries,
                List.copyOf(log.openings),
                List.copyOf(log.lines),
                List.copyOf(log.checkpoints));
        Opening release = log.record(Records.RELEASED, edition.id(), edition.id(), writer.manifest());
        log.openings.remove(release);
        SignedNote note = log.checkpoint();
        log.checkpoints.remove(note);
        return writer.finish(log.lines, release, note);
    }
}
