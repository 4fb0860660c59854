package org.laurel.audit;

import java.util.Optional;
import org.laurel.audit.merkle.NoteSigner;
import org.laurel.platform.Chance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key that signs checkpoints. For real use it comes from the environment, so that whoever owns the database does not have
 * it; without one it is made when first needed and kept in the database.
 */
@Component
class LogKeys {

    private final JdbcClient jdbc;
    private final String origin;
    private final String publicKey;
    private final String privateKey;

    LogKeys(
            JdbcClient jdbc,
            @Value("${laurel.log.origin:laurel/log}") String origin,
            @Value("${laurel.log.public-key:}") String publicKey,
            @Value("${laurel.log.private-key:}") String privateKey) {
        this.jdbc = jdbc;
        this.origin = origin;
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /** Called under the lock of the tree: two nodes do not make two keys. */
    @Transactional
    NoteSigner signer() {
        return kept().orElseGet(this::made);
    }

    /** The key, if there is one yet. */
    Optional<NoteSigner> kept() {
        if (!publicKey.isEmpty()) {
            return Optional.of(NoteSigner.of(publicKey, privateKey));
        }
        return jdbc.sql("select public_key, private_key from audit_key where id = 1")
                .query((row, number) -> NoteSigner.of(row.getString("public_key"), row.getString("private_key")))
                .optional();
    }

    private NoteSigner made() {
        NoteSigner signer = NoteSigner.generate(origin, Chance.source());
        jdbc.sql("insert into audit_key (id, public_key, private_key) values (1, ?, ?)")
                .params(signer.key().written(), signer.privateKey())
                .update();
        return signer;
    }
}
