package org.laurel.platform.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.laurel.dev.RealKeycloak;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** What an administrator does in Keycloak, and the tokens it gives to programs. */
final class Administration {

    private static final Map<String, String> PASSWORD = Map.of("type", "password", "value", "laurel-laurel");
    private static final Map<String, String> CODES = Map.of(
            "type",
            "otp",
            "secretData",
            "{\"value\": \"laurel-laurel-laurel\"}",
            "credentialData",
            "{\"subType\": \"totp\", \"digits\": 6, \"counter\": 0, \"period\": 30, \"algorithm\": \"HmacSHA1\"}");

    private final RestClient keycloak;

    Administration(RealKeycloak server) {
        keycloak = RestClient.create(server.address());
    }

    JsonNode token(String realm, Map<String, String> form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.forEach(fields::add);
        return keycloak.post()
                .uri("/realms/{realm}/protocol/openid-connect/token", realm)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(fields)
                .retrieve()
                .body(JsonNode.class);
    }

    String programToken() {
        return programToken("laurel-api", RealKeycloak.API_SECRET);
    }

    private String programToken(String client, String secret) {
        return token("laurel", Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .get("access_token")
                .asText();
    }

    /** A token of a client that an administrator makes for something else. */
    String tokenOfAnotherClient(String client) {
        call(
                HttpMethod.POST,
                "/clients",
                Map.of("clientId", client, "secret", client, "serviceAccountsEnabled", true, "fullScopeAllowed", true));
        giveRole("service-account-" + client, "secretariat");
        return token("laurel", Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client))
                .get("access_token")
                .asText();
    }

    /** A token that is meant for us and good for one second. */
    String tokenOfASecond(String client) {
        createClientFor(client, "secretariat", 1);
        return programToken(client, client);
    }

    /** A token of a program that has this role and no other. */
    String programTokenWith(String role) {
        String client = "program-with-" + role;
        if (get("/clients?clientId=" + client).isEmpty()) {
            createClientFor(client, role, 3600);
        }
        return programToken(client, client);
    }

    private void createClientFor(String client, String role, int seconds) {
        call(
                HttpMethod.POST,
                "/clients",
                Map.of(
                        "clientId",
                        client,
                        "secret",
                        client,
                        "serviceAccountsEnabled",
                        true,
                        "fullScopeAllowed",
                        true,
                        "attributes",
                        Map.of("access.token.lifespan", String.valueOf(seconds)),
                        "protocolMappers",
                        meantForUs()));
        giveRole("service-account-" + client, role);
    }

    /** The mappers of our own client, which name the roles and the audience. */
    private List<Map<String, ?>> meantForUs() {
        return RealmExport.each(RealmExport.read().client("laurel-api").get("protocolMappers"))
                .map(mapper -> Map.of(
                        "name", mapper.get("name").asText(),
                        "protocol", "openid-connect",
                        "protocolMapper", mapper.get("protocolMapper").asText(),
                        "config", mapper.get("config")))
                .<Map<String, ?>>map(mapper -> mapper)
                .toList();
    }

    void takeRole(String login, String role) {
        call(HttpMethod.DELETE, "/users/" + id(login) + "/role-mappings/realm", List.of(role(role)));
    }

    void giveRole(String login, String role) {
        call(HttpMethod.POST, "/users/" + id(login) + "/role-mappings/realm", List.of(role(role)));
    }

    void logOutEverywhere(String login) {
        call(HttpMethod.POST, "/users/" + id(login) + "/logout", Map.of());
    }

    /** A new account with the demonstration password, and with its own address. */
    void create(String login, String email, String role) {
        create(login, email, role, List.of(PASSWORD));
    }

    /** The same, with the one-time codes of the demonstration accounts. */
    void createWithSecondFactor(String login, String role) {
        create(login, login + "@laurel.example", role, List.of(PASSWORD, CODES));
    }

    private void create(String login, String email, String role, List<Map<String, String>> credentials) {
        call(
                HttpMethod.POST,
                "/users",
                Map.of(
                        "username",
                        login,
                        "email",
                        email,
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        "Somebody",
                        "lastName",
                        "Else",
                        "credentials",
                        credentials));
        giveRole(login, role);
    }

    JsonNode get(String path) {
        return call(HttpMethod.GET, path, Map.of());
    }

    JsonNode call(HttpMethod method, String path, Object body) {
        RestClient.RequestBodySpec request = keycloak.method(method)
                .uri("/admin/realms/laurel" + path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + administrator());
        if (method != HttpMethod.GET) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.retrieve().body(JsonNode.class);
    }

    private String id(String login) {
        return get("/users?exact=true&username=" + login).get(0).get("id").asText();
    }

    private JsonNode role(String role) {
        return get("/roles/" + role);
    }

    private String administrator() {
        return token(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                RealKeycloak.ADMINISTRATOR,
                                "password",
                                RealKeycloak.ADMINISTRATOR))
                .get("access_token")
                .asText();
    }
}
