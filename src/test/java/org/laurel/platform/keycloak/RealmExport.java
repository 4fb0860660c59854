package org.laurel.platform.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The realm's file as Keycloak will read it. */
record RealmExport(JsonNode realm, String text) {

    static final Path FILE = Path.of("realm-export/laurel-realm.json");

    static RealmExport read() {
        try {
            String text = Files.readString(FILE);
            return new RealmExport(new ObjectMapper().readTree(text), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an account's owner is asked for, which is a text of its own inside the file. */
    JsonNode profile() {
        String text = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode client(String id) {
        return named("clients", "clientId", id).orElseThrow();
    }

    JsonNode role(String name) {
        return each(realm.at("/roles/realm"))
                .filter(role -> role.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    JsonNode mapper(String client, String name) {
        return each(client(client).path("protocolMappers"))
                .filter(mapper -> mapper.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    JsonNode flow(String alias) {
        return named("authenticationFlows", "alias", alias).orElseThrow();
    }

    JsonNode flowConfig(String alias) {
        return named("authenticatorConfig", "alias", alias).orElseThrow().path("config");
    }

    TreeSet<String> scope(String client) {
        return new TreeSet<>(
                words(named("scopeMappings", "client", client).orElseThrow().path("roles")));
    }

    static List<String> words(JsonNode list) {
        return each(list).map(JsonNode::asText).toList();
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private Optional<JsonNode> named(String list, String key, String value) {
        return each(realm.path(list))
                .filter(one -> one.path(key).asText().equals(value))
                .findFirst();
    }
}
