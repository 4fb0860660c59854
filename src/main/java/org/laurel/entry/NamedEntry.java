package org.laurel.entry;

import java.util.Map;
import java.util.Objects;
import org.laurel.edition.Edition;

/**
 * An entry as it may be named in public: without its product and company unless its entrant agreed to that.
 *
 * @param title the code where it may not be named
 * @param company empty where it may not be named
 */
public record NamedEntry(String entry, String code, String title, String company, String state) {

    /** The declaration by which entrants agree to be named, in editions that ask for it. */
    static final String PUBLICITY = "publicity";

    static final String COMPANY = "company";

    /** @throws NullPointerException for an entry that was never submitted: it has no code */
    public static NamedEntry of(Edition edition, Dossier dossier) {
        Entry entry = dossier.entry();
        String code = Objects.requireNonNull(entry.code());
        return of(edition, new Named(entry.id(), code, entry.title(), entry.state()), dossier.answers());
    }

    /** What is known of an entry before its answers are asked. */
    record Named(String entry, String code, String title, String state) {}

    static NamedEntry of(Edition edition, Named entry, Map<String, String> answers) {
        boolean named = mayBeNamed(edition, answers);
        return new NamedEntry(
                entry.entry(),
                entry.code(),
                named && !entry.title().isBlank() ? entry.title() : entry.code(),
                named ? answers.getOrDefault(COMPANY, "") : "",
                entry.state());
    }

    static boolean mayBeNamed(Edition edition, Map<String, String> answers) {
        boolean asked = edition.declarations().stream()
                .anyMatch(declaration -> declaration.id().equals(PUBLICITY));
        return !asked || !answers.getOrDefault(PUBLICITY, "").isEmpty();
    }
}
