package org.laurel.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The kept translations of rules' texts: a courtesy beside the rules, brought and mended while an edition runs. */
@Service
public class Translations {

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    Translations(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Everything that is called something in another language: by the language's tag, and there by the text. */
    public Map<String, Map<String, Translation>> of(String edition) {
        Map<String, Map<String, Translation>> all = new HashMap<>();
        jdbc.query(
                "select language, text, translation, machine from rules_translation where edition = ?",
                row -> {
                    Translation one = new Translation(
                            row.getString("text"), row.getString("translation"), row.getBoolean("machine"));
                    all.computeIfAbsent(row.getString("language"), language -> new HashMap<>())
                            .put(one.text(), one);
                },
                edition);
        return all;
    }

    /** How often each edition's translations have changed, the edition opened last being the first. */
    Map<String, Integer> versions() {
        Map<String, Integer> versions = new LinkedHashMap<>();
        jdbc.query("select id, words_version from edition order by opened_at desc, id", row -> {
            versions.put(row.getString("id"), row.getInt("words_version"));
        });
        return versions;
    }

    /**
     * From now on these texts are called so in that language, and those that are gone are read as the rules have them.
     *
     * @param gone texts, as the rules have them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(String edition, String language, List<Translation> made, List<String> gone) {
        jdbc.update("update edition set words_version = words_version + 1 where id = ?", edition);
        jdbc.batchUpdate(
                "delete from rules_translation where edition = ? and language = ? and digest = ?",
                Stream.concat(gone.stream(), made.stream().map(Translation::text))
                        .map(text -> new Object[] {edition, language, digest(text)})
                        .toList());
        jdbc.batchUpdate(
                "insert into rules_translation (edition, language, digest, text, translation, machine)"
                        + " values (?, ?, ?, ?, ?, ?)",
                made.stream()
                        .map(one -> new Object[] {
                            edition, language, digest(one.text()), one.text(), one.words(), one.machine()
                        })
                        .toList());
        events.publishEvent(new RulesTranslated(edition));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
