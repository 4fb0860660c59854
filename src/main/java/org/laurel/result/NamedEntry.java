package org.laurel.result;

import java.util.Objects;
import org.laurel.edition.Edition;
import org.laurel.entry.Dossier;

/** An entry as it may be named in public: without its product and company unless its entrant agreed to that. */
record NamedEntry(String entry, String code, String title, String company, String state) {

    /** The declaration by which entrants agree to be named, in editions that ask for it. */
    private static final String PUBLICITY = "publicity";

    private static final String COMPANY = "company";

    static NamedEntry of(Edition edition, Dossier dossier) {
        var entry = dossier.entry();
        String code = Objects.requireNonNull(entry.code());
        boolean asked = edition.declarations().stream()
                .anyMatch(declaration -> declaration.id().equals(PUBLICITY));
        boolean named = !asked || !dossier.answer(PUBLICITY).isEmpty();
        return new NamedEntry(
                entry.id(),
                code,
                named && !entry.title().isBlank() ? entry.title() : code,
                named ? dossier.answer(COMPANY) : "",
                entry.state());
    }
}
