package org.laurel.seal;

import java.util.Base64;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Boxes {

    /** What holders agree to. */
    enum Purpose {
        RELEASE,
        REPLACE
    }

    private final JdbcClient jdbc;

    Boxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String edition, SealedBox box) {
        jdbc.sql("insert into sealed_box (id, edition, box) values (?, ?, ?)")
                .params(box.id(), edition, box.written())
                .update();
    }

    void replace(SealedBox box) {
        jdbc.sql("update sealed_box set box = ? where id = ?")
                .params(box.written(), box.id())
                .update();
    }

    void opened(SealedBox box) {
        jdbc.sql("update sealed_box set opened = true where id = ?")
                .param(box.id())
                .update();
        forgetShares(box);
    }

    /** Those still closed, locked against another holder who agrees at the same moment. */
    List<SealedBox> closed(String edition) {
        return jdbc.sql("select box from sealed_box where edition = ? and not opened order by id for update")
                .param(edition)
                .query((row, number) -> SealedBox.read(row.getString("box")))
                .list();
    }

    boolean anyClosed(String edition) {
        return jdbc.sql("select count(*) from sealed_box where edition = ? and not opened")
                        .param(edition)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void leave(Purpose purpose, Share.Forwarded share) {
        jdbc.sql("delete from seal_share where box = ? and purpose = ? and number = ? and to_holder = ?")
                .params(share.box(), purpose.name(), share.number(), share.to())
                .update();
        jdbc.sql("insert into seal_share (box, purpose, generation, number, to_holder, encapsulated, letter)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        share.box(),
                        purpose.name(),
                        share.generation(),
                        share.number(),
                        share.to(),
                        Fields.base64(share.letter().encapsulated()),
                        Fields.base64(share.letter().bytes()))
                .update();
    }

    List<Share.Forwarded> leftFor(String holder, Purpose purpose, SealedBox box) {
        return jdbc.sql("select * from seal_share where box = ? and purpose = ? and to_holder = ? order by number")
                .params(box.id(), purpose.name(), holder)
                .query((row, number) -> new Share.Forwarded(
                        row.getString("box"),
                        row.getInt("generation"),
                        row.getInt("number"),
                        holder,
                        new Hpke.Letter(bytes(row.getString("encapsulated")), bytes(row.getString("letter")))))
                .list();
    }

    void forgetShares(SealedBox box, Purpose purpose) {
        jdbc.sql("delete from seal_share where box = ? and purpose = ?")
                .params(box.id(), purpose.name())
                .update();
    }

    void forgetShares(SealedBox box) {
        jdbc.sql("delete from seal_share where box = ?").param(box.id()).update();
    }

    /** All boxes of a scope: its own, and what was added to it later. */
    void forget(String scope) {
        String later = scope + " ";
        jdbc.sql("delete from seal_share where box = ? or left(box, ?) = ?")
                .params(scope, later.length(), later)
                .update();
        jdbc.sql("delete from sealed_box where id = ? or left(id, ?) = ?")
                .params(scope, later.length(), later)
                .update();
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
