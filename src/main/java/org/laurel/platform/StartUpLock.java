package org.laurel.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets nodes that share a database start one after another, so that what a first start creates (the engine's tables and
 * grants, the edition and its people) is created once. A node that dies on the way lets go with its connection.
 */
@Component("startUpLock")
@DependsOnDatabaseInitialization
class StartUpLock implements DisposableBean {

    private final Connection held;

    StartUpLock(DataSource database) throws SQLException {
        held = database.getConnection();
        held.setAutoCommit(false);
        try (Statement statement = held.createStatement()) {
            statement.execute("select id from start_up for update");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void letGo() throws SQLException {
        if (!held.isClosed()) {
            held.rollback();
            held.close();
        }
    }

    @Override
    public void destroy() throws SQLException {
        letGo();
    }
}
