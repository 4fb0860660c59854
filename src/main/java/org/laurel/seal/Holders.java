package org.laurel.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Holders {

    /** Whether a holder counts. */
    enum Status {
        /** Holds a share of every box. */
        HOLDING,
        /** Takes somebody's place once enough of the others agree. */
        CHOSEN,
        /** Held a share, and no longer does. */
        REPLACED
    }

    /** Somebody with a key. */
    record Holder(
            String edition,
            LockedKey key,
            String login,
            boolean proven,
            Status status,
            @Nullable String successorOf) {

        String name() {
            return key.holder();
        }

        boolean is(Status asked) {
            return status == asked;
        }
    }

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Holder holder) {
        jdbc.sql("insert into seal_holder (edition, holder, login, locked_key, proven, status, successor_of)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        holder.edition(),
                        holder.name(),
                        holder.login(),
                        holder.key().written(),
                        holder.proven(),
                        holder.status().name(),
                        holder.successorOf())
                .update();
    }

    void forgetUnproven(String edition, String name) {
        jdbc.sql("delete from seal_holder where edition = ? and holder = ? and not proven")
                .params(edition, name)
                .update();
    }

    void proven(Holder holder) {
        jdbc.sql("update seal_holder set proven = true where edition = ? and holder = ?")
                .params(holder.edition(), holder.name())
                .update();
    }

    void change(Holder holder, Status status) {
        jdbc.sql("update seal_holder set status = ? where edition = ? and holder = ?")
                .params(status.name(), holder.edition(), holder.name())
                .update();
    }

    /** In the order of their names. */
    List<Holder> of(String edition) {
        return jdbc.sql("select * from seal_holder where edition = ? order by holder")
                .param(edition)
                .query(Holders::holder)
                .list();
    }

    List<Holder> with(String edition, Status status) {
        return of(edition).stream().filter(holder -> holder.is(status)).toList();
    }

    /** The key of a person who holds or is to hold one. */
    Optional<Holder> byLogin(String edition, String login) {
        return of(edition).stream()
                .filter(holder -> holder.login().equals(login) && !holder.is(Status.REPLACED))
                .findFirst();
    }

    private static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(
                row.getString("edition"),
                LockedKey.read(row.getString("locked_key")),
                row.getString("login"),
                row.getBoolean("proven"),
                Status.valueOf(row.getString("status")),
                row.getString("successor_of"));
    }
}
