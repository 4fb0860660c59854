package org.laurel.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laurel.edition.Category;
import org.laurel.edition.Edition;
import org.laurel.edition.FormField;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to entries for a public that chooses among them: by name, with a description, links and a picture, as far as the
 * entrant agreed to be named; else by code and state alone. Two statements, however many there are.
 */
@Service
@Transactional(readOnly = true)
public class Showcase {

    private static final Set<String> PICTURES = Set.of("PNG", "JPEG");

    private final JdbcClient jdbc;

    Showcase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One entry.
     *
     * @param entrant the login of whoever entered it; not for the page
     * @param about what its form says it is; empty where it may not be named
     * @param links by the field's label
     * @param picture id of its first picture
     */
    public record Shown(
            NamedEntry named, String entrant, String about, Map<String, String> links, Optional<String> picture) {}

    /** In the order of their codes, which tells nothing. */
    public List<Shown> of(Edition edition, Category category, Collection<String> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<FormField> form = edition.form(category);
        List<FormField> links = form.stream()
                .filter(field -> field.kind() == FormField.Kind.URL)
                .toList();
        Optional<FormField> about = form.stream()
                .filter(field -> field.kind() == FormField.Kind.LONG && field.blind())
                .findFirst();
        Map<String, String> pictures = pictures(entries);
        return rows(entries, Stream.concat(links.stream(), about.stream())).values().stream()
                .map(row -> row.shown(edition, links, about, pictures))
                .toList();
    }

    private record Row(NamedEntry.Named entry, String entrant, Map<String, String> answers) {

        Shown shown(Edition edition, List<FormField> links, Optional<FormField> about, Map<String, String> pictures) {
            boolean named = NamedEntry.mayBeNamed(edition, answers);
            Map<String, String> to = new LinkedHashMap<>();
            links.stream()
                    .filter(field -> named && isOnTheWeb(answers.getOrDefault(field.id(), "")))
                    .forEach(field -> to.put(field.label(), answers.getOrDefault(field.id(), "")));
            return new Shown(
                    NamedEntry.of(edition, entry, answers),
                    entrant,
                    about.filter(field -> named)
                            .map(field -> answers.getOrDefault(field.id(), ""))
                            .orElse(""),
                    to,
                    Optional.ofNullable(pictures.get(entry.entry())).filter(picture -> named));
        }
    }

    private static boolean isOnTheWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private Map<String, Row> rows(Collection<String> entries, Stream<FormField> fields) {
        Set<String> asked = Stream.concat(
                        fields.map(FormField::id), Stream.of(NamedEntry.PUBLICITY, NamedEntry.COMPANY))
                .collect(Collectors.toSet());
        Map<String, Row> rows = new LinkedHashMap<>();
        jdbc.sql("select e.id, e.code, e.title, e.state, p.login, a.field, a.answer from entry e"
                        + " join person p on p.id = e.entrant"
                        + " left join entry_answer a on a.entry = e.id and a.field in (:fields)"
                        + " where e.id in (:entries) order by e.code, e.id")
                .param("fields", asked)
                .param("entries", entries)
                .query((RowCallbackHandler) row -> {
                    Map<String, String> answers = rows.computeIfAbsent(row.getString("id"), unseen -> row(row))
                            .answers();
                    if (row.getString("field") != null) {
                        answers.put(row.getString("field"), row.getString("answer"));
                    }
                });
        return rows;
    }

    private static Row row(ResultSet row) {
        try {
            String code = Objects.requireNonNullElse(row.getString("code"), "");
            return new Row(
                    new NamedEntry.Named(row.getString("id"), code, row.getString("title"), row.getString("state")),
                    row.getString("login"),
                    new LinkedHashMap<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> pictures(Collection<String> entries) {
        Map<String, String> pictures = new LinkedHashMap<>();
        jdbc.sql("select entry, id from entry_document where entry in (:entries) and type in (:types)"
                        + " order by entry, position")
                .param("entries", entries)
                .param("types", PICTURES)
                .query((RowCallbackHandler) row -> pictures.putIfAbsent(row.getString("entry"), row.getString("id")));
        return pictures;
    }
}
