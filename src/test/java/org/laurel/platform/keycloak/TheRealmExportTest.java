package org.laurel.platform.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laurel.platform.keycloak.RealmExport.each;
import static org.laurel.platform.keycloak.RealmExport.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurel.platform.Role;

/** Reads the realm that a host country imports, and fails on each point that a realm is careless about by default. */
class TheRealmExportTest {

    private static final String SECRETS =
            "(?i)\"(secret|clientSecret|privateKey|certificate|secretData|credentialData|hashedSaltedValue|password)\"";
    private static final List<String> STAGES =
            Arrays.stream(Role.values()).map(Role::word).sorted().toList();

    private final RealmExport export = RealmExport.read();
    private final JsonNode realm = export.realm();

    @Test
    void aRoleForEachStageAndNoOtherButTheSecondFactor() {
        TreeSet<String> expected = new TreeSet<>(STAGES);
        expected.addAll(List.of("second-factor", "default-roles-laurel"));
        TreeSet<String> found = each(realm.at("/roles/realm"))
                .map(role -> role.get("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aGroupForEachMemberStateWhoseCodeIsTheClaim() {
        List<JsonNode> states = each(realm.at("/groups/0/subGroups")).toList();
        assertThat(states.stream().map(state -> state.get("name").asText()).sorted())
                .containsExactly("BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN");
        assertThat(states)
                .allSatisfy(state -> assertThat(words(state.at("/attributes/state")))
                        .containsExactly(state.get("name").asText()));
        assertThat(export.mapper("laurel-web", "state")
                        .at("/config/user.attribute")
                        .asText())
                .isEqualTo("state");
    }

    @Test
    void nobodyWritesTheirOwnStateIntoTheirProfile() {
        JsonNode profile = export.profile();
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        assertThat(each(profile.get("attributes")).map(one -> one.get("name").asText()))
                .containsExactly("username", "email", "firstName", "lastName");
    }

    @Test
    void theWebClientIsConfidentialAndUsesTheCodeFlowAlone() {
        JsonNode web = export.client("laurel-web");
        assertThat(web.get("publicClient").asBoolean()).isFalse();
        assertThat(web.get("clientAuthenticatorType").asText()).isEqualTo("client-secret");
        assertThat(web.get("standardFlowEnabled").asBoolean()).isTrue();
        for (String other : List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) {
            assertThat(web.get(other).asBoolean()).as(other).isFalse();
        }
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(web.at("/attributes/oauth2.device.authorization.grant.enabled")
                        .asText())
                .isEqualTo("false");
    }

    @Test
    void theWebClientsAddressesAreExact() {
        JsonNode web = export.client("laurel-web");
        String laurel = "${LAUREL_URL:http://localhost:8080}";
        assertThat(words(web.get("redirectUris"))).containsExactly(laurel + "/login/oauth2/code/keycloak");
        assertThat(web.at("/attributes/post.logout.redirect.uris").asText()).isEqualTo(laurel + "/?goodbye");
        assertThat(words(web.get("webOrigins"))).isEmpty();
        assertThat(web.at("/attributes/backchannel.logout.url").asText())
                .endsWith("/logout/connect/back-channel/keycloak");
        assertThat(web.at("/attributes/backchannel.logout.session.required").asText())
                .isEqualTo("true");
        assertThat(export.text()).doesNotContain("/*");
    }

    @Test
    void theRestClientIsForProgramsAloneAndHasNoRoleOfItsOwn() {
        JsonNode api = export.client("laurel-api");
        assertThat(api.get("publicClient").asBoolean()).isFalse();
        assertThat(api.get("serviceAccountsEnabled").asBoolean()).isTrue();
        for (String flow : List.of("standardFlowEnabled", "implicitFlowEnabled", "directAccessGrantsEnabled")) {
            assertThat(api.get(flow).asBoolean()).as(flow).isFalse();
        }
        assertThat(export.mapper("laurel-api", "audience")
                        .at("/config/included.client.audience")
                        .asText())
                .isEqualTo("laurel-api");
        assertThat(realm.has("users")).isFalse();
    }

    /** No address is in a program's token, and so none links an account to the roster: people do that when they sign in. */
    @Test
    void aProgramsTokenTellsNoAddress() {
        assertThat(words(export.client("laurel-api").get("defaultClientScopes")))
                .containsExactly("basic", "profile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"laurel-web", "laurel-api"})
    void aClientSeesTheRolesItNeedsAndNoMore(String client) {
        assertThat(export.client(client).get("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(words(export.client(client).get("optionalClientScopes"))).isEmpty();
        assertThat(STAGES).containsAll(export.scope(client));
        assertThat(export.scope("laurel-web")).containsExactlyElementsOf(STAGES);
    }

    @Test
    void theRolesAreOneClaimInEveryTokenOfTheWebClient() {
        JsonNode roles = export.mapper("laurel-web", "roles").get("config");
        assertThat(roles.get("claim.name").asText()).isEqualTo("roles");
        for (String token : List.of("id.token.claim", "access.token.claim", "userinfo.token.claim")) {
            assertThat(roles.get(token).asText()).as(token).isEqualTo("true");
        }
        assertThat(words(export.client("laurel-web").get("defaultClientScopes")))
                .doesNotContain("roles");
    }

    @Test
    void whoeverRegistersProvesTheirAddressAndIsAnEntrantOnly() {
        assertThat(realm.get("registrationAllowed").asBoolean()).isTrue();
        assertThat(realm.get("verifyEmail").asBoolean()).isTrue();
        assertThat(realm.get("duplicateEmailsAllowed").asBoolean()).isFalse();
        assertThat(realm.get("editUsernameAllowed").asBoolean()).isFalse();
        assertThat(words(export.role("default-roles-laurel").at("/composites/realm")))
                .containsExactly("entrant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"juror", "chair", "secretariat", "auditor"})
    void whoeverJudgesDecidesOrWatchesHasASecondFactor(String role) {
        assertThat(words(export.role(role).at("/composites/realm"))).containsExactly("second-factor");
    }

    @Test
    void theSecondFactorIsAskedForAtEveryLoginOfTheRole() {
        assertThat(realm.get("browserFlow").asText()).isEqualTo("laurel sign-in");
        JsonNode forms = export.flow("laurel forms").get("authenticationExecutions");
        assertThat(forms.at("/0/authenticator").asText()).isEqualTo("auth-username-password-form");
        assertThat(forms.at("/1/flowAlias").asText()).isEqualTo("laurel second factor");
        assertThat(forms.at("/1/requirement").asText()).isEqualTo("CONDITIONAL");
        assertThat(export.flowConfig("laurel needs second factor")
                        .get("condUserRole")
                        .asText())
                .isEqualTo("second-factor");
        JsonNode code = export.flow("laurel one-time code").get("authenticationExecutions");
        assertThat(code.at("/1/authenticator").asText()).isEqualTo("auth-otp-form");
        assertThat(code.at("/1/requirement").asText()).isEqualTo("REQUIRED");
        assertThat(realm.get("webAuthnPolicyPasswordlessUserVerificationRequirement")
                        .asText())
                .isEqualTo("required");
        assertThat(realm.get("otpPolicyCodeReusable").asBoolean()).isFalse();
    }

    @Test
    void guessingIsSlowedDownAndNobodyIsShutOutForLong() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.get("maxTemporaryLockouts").asInt()).isZero();
        assertThat(realm.get("failureFactor").asInt()).isBetween(5, 30);
        assertThat(realm.get("maxFailureWaitSeconds").asInt()).isBetween(30, 300);
    }

    @Test
    void passwordsAreLong() {
        var length = Pattern.compile("\\blength\\((\\d+)\\)")
                .matcher(realm.get("passwordPolicy").asText());
        assertThat(length.find()).isTrue();
        assertThat(Integer.parseInt(length.group(1))).isGreaterThanOrEqualTo(12);
        assertThat(realm.get("passwordPolicy").asText()).contains("notUsername", "notEmail");
    }

    @Test
    void tokensAreShortAndRefreshTokensWorkOnce() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isBetween(30, 300);
        assertThat(realm.get("accessCodeLifespan").asInt()).isLessThanOrEqualTo(60);
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isZero();
        assertThat(realm.get("defaultSignatureAlgorithm").asText()).isEqualTo("RS256");
    }

    @Test
    void sessionsEndAfterAnIdleHourAndAWorkingDay() {
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isBetween(900, 7_200);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isBetween(14_400, 43_200);
        assertThat(realm.get("rememberMe").asBoolean()).isFalse();
    }

    @Test
    void whatHappensIsRecorded() {
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("adminEventsDetailsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("eventsExpiration").asInt()).isPositive();
    }

    @Test
    void plainHttpIsForThisMachineAlone() {
        assertThat(realm.get("sslRequired").asText()).isIn("external", "all");
    }

    @Test
    void noSecretHashOrKeyStandsInTheFile() {
        Map<String, String> kept = secrets(realm)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + other));
        assertThat(kept).isEqualTo(Map.of("secret", "${LAUREL_WEB_SECRET}${LAUREL_API_SECRET}"));
        assertThat(export.text()).doesNotContain("BEGIN ", "org.keycloak.keys.KeyProvider");
    }

    /** Every member that may hold a secret, wherever it is in the file. */
    private static Stream<Map.Entry<String, String>> secrets(JsonNode node) {
        Stream<Map.Entry<String, String>> here = node.properties().stream()
                .filter(member -> member.getValue().isValueNode())
                .filter(member -> ("\"" + member.getKey() + "\"").matches(SECRETS))
                .map(member -> Map.entry(member.getKey(), member.getValue().asText()));
        return Stream.concat(here, each(node).flatMap(TheRealmExportTest::secrets));
    }
}
