package org.laurel.bundle;

import java.util.List;
import java.util.Map;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.Opening;

/**
 * A record and the entry of the log that commits to it.
 *
 * @param index of the log's entry
 * @param entry of the log, as its line says it
 */
record LoggedRecord(long index, Map<String, Object> entry, Opening opening) {

    static LoggedRecord of(long index, String line, Opening opening) {
        return new LoggedRecord(index, CanonicalJson.read(line), opening);
    }

    String act() {
        return of(entry, "act");
    }

    boolean is(String... acts) {
        return List.of(acts).contains(act());
    }

    boolean holds() {
        return opening.commitment().equals(of(entry, "commitment")) && round().equals(of(entry, "scope"));
    }

    String round() {
        Object round = opening.content().get("round");
        Object edition = opening.content().get("edition");
        return String.valueOf(round != null ? round : edition);
    }

    String text(String key) {
        return of(opening.content(), key);
    }

    int number(String key) {
        if (opening.content().get(key) instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException("a record of " + act() + " has no " + key);
    }

    @SuppressWarnings("unchecked") // JSON objects have texts for keys
    <T> T value(String key, Class<?> kind) {
        Object value = opening.content().get(key);
        if (value != null && kind.isInstance(value)) {
            return (T) value;
        }
        throw new IllegalArgumentException("a record of " + act() + " has no " + key);
    }

    static String of(Map<String, Object> content, String key) {
        if (content.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("there is no " + key);
    }

    /** Which one it is, for people. */
    String name() {
        if (is(Records.SUBMITTED, Records.SUPERSEDED)) {
            return "sheet " + of(entry, "subject") + " (juror " + shown("juror") + ", entry " + shown("entry") + ")";
        }
        return "record " + act() + " of " + of(entry, "subject");
    }

    private String shown(String key) {
        return opening.content().get(key) instanceof String text ? text : "?";
    }
}
