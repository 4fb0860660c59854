package org.laurel.languages;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one language as its file has them, and what is wrong with them beside the English ones. */
record LanguageFile(String head, Map<String, String> words) {

    static final Path FOLDER = Path.of("src/main/resources/languages");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[,}]");
    private static final Pattern ELEMENT = Pattern.compile("<(\\d/|\\d|/\\d)>");
    private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    static LanguageFile english() {
        return read(FOLDER.resolve("messages.properties"));
    }

    static Map<String, LanguageFile> others() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("messages_\\w+\\.properties"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replaceAll("messages_|\\.properties", ""),
                            LanguageFile::read));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LanguageFile read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static LanguageFile of(String text) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(text));
        Map<String, String> sorted = new TreeMap<>();
        words.forEach((key, value) -> sorted.put((String) key, (String) value));
        return new LanguageFile(text.lines().findFirst().orElse(""), sorted);
    }

    /** Of every language, English too: sentences that can be said, with each apostrophe as Java's formats want it. */
    List<String> unspeakable() {
        List<String> faults = new ArrayList<>();
        words.forEach((key, sentence) -> {
            boolean filled = ARGUMENT.matcher(sentence).find();
            if (!key.startsWith("date.") || filled) {
                if (filled && SINGLE_APOSTROPHE.matcher(sentence).find()) {
                    faults.add(key + " has a single apostrophe beside a {0}");
                }
                if (!filled && sentence.contains("''")) {
                    faults.add(key + " has a doubled apostrophe and no {0}");
                }
            }
            if (filled && !canBeFilled(sentence)) {
                faults.add(key + " is no pattern: " + sentence);
            }
        });
        return faults;
    }

    private static boolean canBeFilled(String sentence) {
        try {
            new MessageFormat(sentence);
            return true;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    /** Of another language beside English. */
    List<String> differsFrom(LanguageFile english, String tag) {
        List<String> faults = new ArrayList<>();
        if (!head.startsWith("#") || !head.contains("translated by")) {
            faults.add(
                    "the first line does not say whether people or a machine translated it (# ... translated by a machine)");
        }
        if (!tag.equals(words.get("frame.language"))) {
            faults.add("frame.language is not " + tag);
        }
        missing(english.words.keySet(), words.keySet()).forEach(key -> faults.add(key + " is missing"));
        missing(words.keySet(), english.words.keySet()).forEach(key -> faults.add(key + " is not known"));
        words.forEach((key, sentence) -> {
            String original = english.words.getOrDefault(key, sentence);
            if (!all(ARGUMENT, original).equals(all(ARGUMENT, sentence))) {
                faults.add(key + " has other values than " + all(ARGUMENT, original));
            }
            if (!all(ELEMENT, original).equals(all(ELEMENT, sentence))) {
                faults.add(key + " has other elements than " + all(ELEMENT, original));
            }
        });
        return faults;
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    private static Set<String> all(Pattern pattern, String sentence) {
        return pattern.matcher(sentence)
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
