package org.laurel.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.Commitment;
import org.laurel.audit.Opening;
import org.laurel.audit.merkle.Hash;

/** Changes a bundle in every way that somebody may try, from single bytes to a log forged with the right key. */
final class Tampering {

    /** A changed bundle, the checkpoint that is held against it if that is what it takes, and what was done. */
    record Tampered(byte[] zip, String held, String what) {}

    private static final List<String> SIGNED = List.of("bundle.json", "log.jsonl", "release.json");

    private final AnEdition edition;
    private final byte[] zip;
    private final Random random;

    Tampering(AnEdition edition, long seed) {
        this.edition = edition;
        this.zip = edition.published();
        this.random = new Random(seed);
    }

    byte[] untouched() {
        return zip;
    }

    Tampered next() throws BadBundle {
        while (true) {
            int kind = random.nextInt(10);
            Tampered changed = kind < 3 ? bytes() : kind < 7 ? file(false) : kind < 8 ? file(true) : forged();
            if (!Arrays.equals(changed.zip(), zip)) {
                return changed;
            }
        }
    }

    private Tampered bytes() {
        int at = random.nextInt(zip.length);
        int length = 1 + random.nextInt(40);
        byte[] before = Arrays.copyOf(zip, at);
        byte[] after = Arrays.copyOfRange(zip, at, zip.length);
        byte[] behind = Arrays.copyOfRange(zip, Math.min(zip.length, at + length), zip.length);
        byte[] some = new byte[length];
        random.nextBytes(some);
        switch (random.nextInt(5)) {
            case 0 -> after[0] ^= (byte) (1 << random.nextInt(8));
            case 1 -> after = joined(some, after);
            case 2 -> after = behind;
            case 3 -> after = new byte[0];
            default -> after = joined(some, behind);
        }
        return new Tampered(joined(before, after), "", "bytes at " + at);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** One file changed in a container that is right; with {@code listed}, the list of files says so too. */
    private Tampered file(boolean listed) throws BadBundle {
        List<String> names = new ArrayList<>(Files.LISTED);
        if (!listed) {
            names.addAll(SIGNED);
        }
        String name = names.get(random.nextInt(names.size()));
        Changed changed = Changed.of(zip).file(name, this::edited);
        if (listed) {
            String old = Hash.of(Changed.of(zip).text(name).getBytes(StandardCharsets.UTF_8))
                    .hex();
            String now =
                    Hash.of(changed.text(name).getBytes(StandardCharsets.UTF_8)).hex();
            changed.file("bundle.json", manifest -> manifest.replace(old, now));
        }
        return new Tampered(changed.zip(), "", (listed ? "listed " : "") + name);
    }

    private String edited(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int one = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), lines.get(one));
            case 2 -> java.util.Collections.swap(lines, one, random.nextInt(lines.size()));
            case 3 -> lines.set(one, digit(lines.get(one)));
            case 4 -> lines.set(one, character(lines.get(one)));
            default -> lines = new ArrayList<>(lines.subList(0, one));
        }
        return String.join("", lines);
    }

    private String digit(String line) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                digits.add(i);
            }
        }
        if (digits.isEmpty()) {
            return character(line);
        }
        int at = digits.get(random.nextInt(digits.size()));
        return line.substring(0, at) + random.nextInt(10) + line.substring(at + 1);
    }

    private String character(String line) {
        int at = random.nextInt(line.length());
        char other = " \"{}[]:,x0Zé\n".charAt(random.nextInt(13));
        return line.substring(0, at) + other + line.substring(at + 1);
    }

    /** The log itself is changed by whoever has its key, and everything made anew to fit; only a held checkpoint shows it. */
    private Tampered forged() {
        LogInMemory old = edition.log;
        LogInMemory log = new LogInMemory(old.signer, random.nextLong());
        List<String> lines = new ArrayList<>(old.lines.subList(0, old.lines.size() - 1));
        Map<String, Opening> opened = new TreeMap<>();
        old.openings.forEach(opening -> opened.put(opening.leaf(), opening));
        int at = change(lines, opened);
        lines.forEach(line -> log.take(line, opened));
        byte[] forged = edition.publishedFrom(log);
        return new Tampered(forged, edition.last.written(), "a forged log, from entry " + at);
    }

    /** Changes a mark, leaves a sheet out, swaps two sheets, adds an act or cuts the tail. */
    private int change(List<String> lines, Map<String, Opening> opened) {
        List<Integer> sheets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\"act\":\"sheet-submitted\"")) {
                sheets.add(i);
            }
        }
        int one = sheets.get(random.nextInt(sheets.size()));
        int other = sheets.get((sheets.indexOf(one) + 1) % sheets.size());
        switch (random.nextInt(5)) {
            case 0 -> otherMark(lines, one, opened);
            case 1 -> lines.remove(one);
            case 2 -> java.util.Collections.swap(lines, one, other);
            case 3 ->
                lines.add(
                        one,
                        lines.get(one)
                                .replace("sheet-submitted", "login")
                                .replaceAll("\"commitment\":\"[0-9a-f]+\"", "\"commitment\":\"\""));
            default -> lines.subList(one + 1, lines.size()).clear();
        }
        return one;
    }

    private void otherMark(List<String> lines, int at, Map<String, Opening> opened) {
        Opening was = opened.get(LogInMemory.leaf(lines.get(at)).hex());
        Map<String, Object> content = new TreeMap<>(was.content());
        Map<String, Object> marks =
                new TreeMap<>(CanonicalJson.read(CanonicalJson.write(content.getOrDefault("marks", Map.of()))));
        String criterion = marks.keySet().iterator().next();
        marks.put(criterion, marks.get(criterion).equals("7.25") ? "7.5" : "7.25");
        content.put("marks", marks);
        Commitment to = Commitment.with(was.salt(), CanonicalJson.bytes(content));
        lines.set(at, lines.get(at).replace(was.commitment(), to.hash()));
        String leaf = LogInMemory.leaf(lines.get(at)).hex();
        opened.put(leaf, new Opening(leaf, to.salt(), content));
    }
}
