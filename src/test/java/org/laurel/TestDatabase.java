package org.laurel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives every application under test an empty database of its own: H2 in memory or, with {@code -Ppostgres}, a PostgreSQL. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final boolean ON_POSTGRES = "postgres".equals(System.getProperty("laurel.test.database"));
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        TestPropertyValues.of(ON_POSTGRES ? onPostgres() : onH2()).applyTo(application);
    }

    private static List<String> onH2() {
        return List.of("spring.datasource.url=jdbc:h2:mem:laurel-" + DATABASES.incrementAndGet()
                + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
    }

    /** Settings for an empty database on a real PostgreSQL. */
    public static List<String> onPostgres() {
        String name = "laurel_" + DATABASES.incrementAndGet();
        try (Connection server = Postgres.SERVER.getPostgresDatabase().getConnection();
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.of(
                "spring.datasource.url=" + Postgres.SERVER.getJdbcUrl("postgres", name),
                "spring.datasource.username=postgres",
                "spring.datasource.password=",
                "spring.datasource.hikari.minimum-idle=1",
                "laurel.demo.throwaway-database=true");
    }

    /** One server for all tests of a run; it ends with them. */
    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
