package org.laurel.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.laurel.platform.DataSubject;
import org.laurel.platform.Now;
import org.laurel.platform.PersonalData;
import org.laurel.platform.Phrase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of a person, with what was typed, attached and said. */
@Component
class EntrantsData implements PersonalData {

    private static final Set<Entry.Status> OVER =
            EnumSet.of(Entry.Status.DECLINED, Entry.Status.WITHDRAWN, Entry.Status.LAPSED, Entry.Status.NOT_NOMINATED);

    private final JdbcClient jdbc;
    private final StoredEntries entries;
    private final Dossiers dossiers;
    private final Emptying emptying;
    private final RunningEditions editions;
    private final Now now;

    EntrantsData(
            JdbcClient jdbc,
            StoredEntries entries,
            Dossiers dossiers,
            Emptying emptying,
            RunningEditions editions,
            Now now) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.dossiers = dossiers;
        this.emptying = emptying;
        this.editions = editions;
        this.now = now;
    }

    @Override
    public String about() {
        return Phrase.of("privacy.kept.entry");
    }

    @Override
    public List<Map<String, Object>> of(DataSubject person) {
        return own(person).stream().map(this::row).toList();
    }

    private List<Entry> own(DataSubject person) {
        return entries.ofEntrant(person.id());
    }

    /** The story without the logins of others. */
    private Map<String, Object> row(Entry entry) {
        Dossier whole = dossiers.of(entry.id());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("edition", entry.edition());
        row.put("category", entry.category());
        row.put("state", entry.state());
        row.put("code", String.valueOf(entry.code()));
        row.put("status", entry.status().name());
        row.put("answers", whole.answers());
        row.put("documents", whole.attachments().stream().map(Attachment::name).toList());
        row.put(
                "story",
                whole.steps().stream()
                        .map(step -> step.at() + " " + step.what() + " " + step.words())
                        .toList());
        return row;
    }

    @Override
    public Set<String> editions(DataSubject person) {
        Set<String> ids = new TreeSet<>();
        own(person).forEach(entry -> ids.add(entry.edition()));
        return ids;
    }

    @Override
    public Optional<String> stillNeeded(DataSubject person) {
        return own(person).stream()
                .filter(entry -> !OVER.contains(entry.status()) && !awarded(entry))
                .findFirst()
                .map(entry -> entry.title().isBlank()
                        ? Phrase.of("no.entry.draft-takes-part")
                        : Phrase.of("no.entry.still-takes-part", entry.title()));
    }

    private boolean awarded(Entry entry) {
        return !now.get().isBefore(editions.get(entry.edition()).timetable().at(Moment.CEREMONY));
    }

    @Override
    public List<String> forget(DataSubject person) {
        List<String> said = new ArrayList<>();
        for (Entry entry : own(person)) {
            emptying.ofDocuments(entry);
            emptying.ofEntry(entry);
            said.add(Phrase.of("privacy.gone.entry", String.valueOf(entry.code())));
        }
        if (!said.isEmpty()) {
            said.add(Phrase.of("privacy.stays.entry"));
        }
        jdbc.sql("update entry_step set actor = ? where actor = ?")
                .params(person.pseudonym(), person.login())
                .update();
        return said;
    }
}
