package org.laurel.preparation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laurel.platform.Actor;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules files that are being written. Whatever was typed is kept, right or wrong. */
@Service
@Transactional
public class RulesDrafts {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME =
            Pattern.compile("(?m)^name:[ \\t]*(?<quote>[\"']?)(?<name>.+?)\\k<quote>[ \\t]*(#.*)?$");

    private final JdbcClient jdbc;
    private final Now now;

    RulesDrafts(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Every draft without its text, the latest first. */
    public List<RulesDraft> all() {
        return jdbc.sql("select id, name, '' as rules, version, changed_by, changed_at from rules_draft"
                        + " order by changed_at desc, id")
                .query(RulesDrafts::draft)
                .list();
    }

    public Answer<RulesDraft> find(String id) {
        return read(id).map(Answer::of)
                .orElseGet(() -> Answer.refuse(Refusal.Kind.UNKNOWN, Phrase.of("no.preparation.draft-unknown")));
    }

    private Optional<RulesDraft> read(String id) {
        return jdbc.sql("select * from rules_draft where id = ?")
                .param(id)
                .query(RulesDrafts::draft)
                .optional();
    }

    public Answer<RulesDraft> begin(Actor by, String text) {
        if (text.isBlank()) {
            return Answer.refuse(Refusal.Kind.INVALID, Phrase.of("no.preparation.nothing"));
        }
        if (text.length() > MOST_CHARACTERS) {
            return Answer.refuse(tooLong());
        }
        RulesDraft draft = new RulesDraft(NewId.next(), name(text), plain(text), 1, by.login(), now.get());
        jdbc.sql("insert into rules_draft (id, name, rules, version, changed_by, changed_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        draft.id(),
                        draft.name(),
                        draft.text(),
                        draft.version(),
                        draft.changedBy(),
                        draft.changedAt().atOffset(ZoneOffset.UTC))
                .update();
        return Answer.of(draft);
    }

    /** @param version the one that the text was written upon; where somebody has saved another since, nothing is written */
    public Answer<RulesDraft> save(Actor by, String id, int version, String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Answer.refuse(tooLong());
        }
        int saved = jdbc.sql(
                        "update rules_draft set name = ?, rules = ?, version = version + 1, changed_by = ?, changed_at = ?"
                                + " where id = ? and version = ?")
                .params(name(text), plain(text), by.login(), now.get().atOffset(ZoneOffset.UTC), id, version)
                .update();
        if (saved == 1) {
            return find(id);
        }
        return find(id).then(other ->
                Answer.refuse(Refusal.Kind.OVERTAKEN, Phrase.of("no.preparation.saved-by-another", other.changedBy())));
    }

    public void remove(String id) {
        jdbc.sql("delete from rules_draft where id = ?").param(id).update();
    }

    private static Refusal tooLong() {
        return Refusal.because(Refusal.Kind.INVALID, Phrase.of("no.preparation.too-long"));
    }

    private static String name(String text) {
        Matcher name = NAME.matcher(plain(text));
        String found = name.find() ? name.group("name").strip() : "";
        return found.substring(0, Math.min(found.length(), LONGEST_NAME));
    }

    /** Browsers send lines with CRLF. */
    private static String plain(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace("\0", "");
    }

    private static RulesDraft draft(ResultSet row, int number) throws SQLException {
        return new RulesDraft(
                row.getString("id"),
                row.getString("name"),
                row.getString("rules"),
                row.getInt("version"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
