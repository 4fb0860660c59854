package org.laurel.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.laurel.audit.CanonicalJson;
import org.laurel.proposal.Proposal.Status;
import org.laurel.proposal.Proposal.Voice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredProposals {

    private final JdbcClient jdbc;

    StoredProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else has just proposed the same */
    void add(Proposal proposal) {
        jdbc.sql("insert into proposal (id, edition, kind, subject, terms, reason, needed, made_at, expires_at, status,"
                        + " open_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        proposal.id(),
                        proposal.edition(),
                        proposal.kind(),
                        proposal.subject(),
                        CanonicalJson.write(proposal.terms()),
                        proposal.reason(),
                        proposal.needed(),
                        utc(proposal.madeAt()),
                        utc(proposal.expiresAt()),
                        proposal.status().name(),
                        openFor(proposal.kind(), proposal.subject()))
                .update();
    }

    private static String openFor(String kind, String subject) {
        return kind + " " + subject;
    }

    void add(String proposal, int position, Voice voice) {
        jdbc.sql("insert into proposal_voice (proposal, position, person, given_at) values (?, ?, ?, ?)")
                .params(proposal, position, voice.person(), utc(voice.at()))
                .update();
    }

    void end(String proposal, Status status) {
        jdbc.sql("update proposal set status = ?, open_for = null where id = ?")
                .params(status.name(), proposal)
                .update();
    }

    Optional<Proposal> find(String id) {
        return query("where id = ?", id).stream().findFirst();
    }

    /** Whoever takes a step holds the row until the end of the transaction. */
    Optional<Proposal> lock(String id) {
        jdbc.sql("select id from proposal where id = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        return find(id);
    }

    Optional<Proposal> open(String kind, String subject) {
        return query("where open_for = ?", openFor(kind, subject)).stream().findFirst();
    }

    Optional<Proposal> standing(String kind, String subject) {
        return query(
                        "where kind = ? and subject = ? and status in ('OPEN', 'CONFIRMED') order by made_at desc, id",
                        kind,
                        subject)
                .stream()
                .findFirst();
    }

    List<Proposal> latest(int howMany) {
        return query("order by made_at desc, id limit ?", howMany);
    }

    List<Proposal> overdue(Instant now) {
        return query("where status = 'OPEN' and expires_at <= ? order by id", utc(now));
    }

    private List<Proposal> query(String which, Object... with) {
        return jdbc.sql("select * from proposal " + which)
                .params(with)
                .query((row, number) -> proposal(row))
                .list();
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Proposal(
                id,
                row.getString("edition"),
                row.getString("kind"),
                row.getString("subject"),
                terms(row.getString("terms")),
                row.getString("reason"),
                voices(id),
                row.getInt("needed"),
                instant(row, "made_at"),
                instant(row, "expires_at"),
                Status.valueOf(row.getString("status")));
    }

    private static Map<String, String> terms(String json) {
        Map<String, String> terms = new TreeMap<>();
        CanonicalJson.read(json).forEach((name, term) -> terms.put(name, String.valueOf(term)));
        return terms;
    }

    private List<Voice> voices(String proposal) {
        return jdbc.sql("select * from proposal_voice where proposal = ? order by position")
                .param(proposal)
                .query((row, number) -> new Voice(row.getString("person"), instant(row, "given_at")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
