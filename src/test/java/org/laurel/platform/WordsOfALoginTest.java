package org.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;

class WordsOfALoginTest {

    @Test
    void becomeRolesAndAState() {
        assertThat(LoginAuthorities.from(List.of("panel-member"), "VN"))
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_PANEL_MEMBER", "STATE_VN");
    }

    @Test
    void ofAnotherApplicationMeanNothing() {
        assertThat(LoginAuthorities.from(List.of("admin", "ROLE_SECRETARIAT", "JUROR", "offline_access"), "../VN"))
                .isEmpty();
    }

    @Test
    void doNotMakeAnEntrantOfWhoeverJudges() {
        assertThat(LoginAuthorities.from(List.of("entrant", "juror"), null))
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_JUROR");
        assertThat(LoginAuthorities.from(List.of("entrant"), null))
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_ENTRANT");
    }
}
