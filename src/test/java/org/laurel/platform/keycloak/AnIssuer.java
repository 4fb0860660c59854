package org.laurel.platform.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Signs tokens in which one thing alone is wrong, which a real provider does not do for us; shows its key as one does. */
final class AnIssuer implements AutoCloseable {

    static final String AUDIENCE = "laurel-api";
    static final String CLIENT = "laurel-web";
    static final String KEY = "the-key";

    private static final int EVERYBODY = 1000;
    private static final ThreadFactory IN_THE_BACKGROUND = task -> {
        Thread thread = new Thread(task, "issuer");
        thread.setDaemon(true);
        return thread;
    };

    private final RSAKey key = key();
    private final HttpServer server;
    private final Semaphore silence = new Semaphore(EVERYBODY);
    private final AtomicInteger questions = new AtomicInteger();

    AnIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/realms/laurel/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/auth",
                 "token_endpoint": "%1$s/token", "subject_types_supported": ["public"]}
                """.formatted(address()));
        answer("/realms/laurel/keys", new JWKSet(key.toPublicJWK()).toString());
        server.setExecutor(Executors.newCachedThreadPool(IN_THE_BACKGROUND));
        server.start();
    }

    private void answer(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            questions.incrementAndGet();
            silence.acquireUninterruptibly();
            silence.release();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/realms/laurel");
    }

    /** How often somebody has asked it anything. */
    int questions() {
        return questions.get();
    }

    RSAKey publicKey() {
        return key.toPublicJWK();
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that a program's token needs. */
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(address().toString())
                .audience(List.of(AUDIENCE))
                .subject("1")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("preferred_username", "a-program")
                .claim("typ", "Bearer")
                .claim("roles", List.of("secretariat"));
    }

    String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, key);
    }

    static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .type(JOSEObjectType.JWT)
                    .keyID(KEY)
                    .build();
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void hideKeys() {
        server.removeContext("/realms/laurel/keys");
    }

    /** It still takes calls, and keeps whoever calls waiting. */
    void fallSilent() {
        silence.drainPermits();
    }

    void answer() {
        silence.release(EVERYBODY);
    }

    KeycloakSettings settings() {
        return settings(Duration.ofSeconds(3));
    }

    KeycloakSettings settings(Duration patience) {
        return new KeycloakSettings(
                address(),
                CLIENT,
                "secret",
                AUDIENCE,
                Duration.ofSeconds(30),
                Duration.ofMinutes(2),
                Duration.ofMinutes(5),
                patience);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
