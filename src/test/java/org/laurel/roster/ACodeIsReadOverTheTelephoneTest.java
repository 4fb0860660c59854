package org.laurel.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ACodeIsReadOverTheTelephoneTest {

    @Test
    void andTypedAsItWasHeard() {
        InvitationCode code = new InvitationCode("K7QM20PA1XTD");
        assertThat(code.spoken()).isEqualTo("K7QM-20PA-1XTD");
        assertThat(InvitationCode.typed(" k7qm 2opa-lxtd ")).isEqualTo(code);
    }

    @Test
    void andHasTwelveLettersThatNobodyMistakes() {
        assertThat(InvitationCode.next().letters()).matches("[0-9A-HJKMNP-TV-Z]{12}");
        assertThat(InvitationCode.next()).isNotEqualTo(InvitationCode.next());
    }

    @Test
    void andIsKeptAsAFingerprint() {
        InvitationCode code = InvitationCode.next();
        assertThat(code.fingerprint()).hasSize(64).doesNotContainIgnoringCase(code.letters());
    }
}
