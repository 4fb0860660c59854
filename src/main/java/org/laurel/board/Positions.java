package org.laurel.board;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each board is; in the database, because the screens of a hall may be served by several nodes. */
@Repository
class Positions {

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Position(int at, int moves) {}

    Optional<Position> of(String edition, Show show) {
        return jdbc.sql("select position, moves from board_position where edition = ? and kind = ?")
                .params(edition, show.word())
                .query((row, number) -> new Position(row.getInt("position"), row.getInt("moves")))
                .optional();
    }

    /** Whether it was not started before; two who start it at once stand in line at the edition's row. */
    boolean start(String edition, Show show) {
        jdbc.sql("select id from edition where id = ? for update")
                .param(edition)
                .query(String.class)
                .single();
        if (of(edition, show).isPresent()) {
            return false;
        }
        jdbc.sql("insert into board_position (edition, kind, position, moves) values (?, ?, 0, 1)")
                .params(edition, show.word())
                .update();
        return true;
    }

    /** Whether nobody else moved it since {@code moves} was read. */
    boolean move(String edition, Show show, int moves, int to) {
        return jdbc.sql("update board_position set position = ?, moves = moves + 1"
                                + " where edition = ? and kind = ? and moves = ?")
                        .params(to, edition, show.word(), moves)
                        .update()
                == 1;
    }
}
