package org.laurel.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class TheHashOfARulesFileTest {

    private final String text = SmallEdition.file().text();

    @Test
    void isSha256OverItsBytes() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        assertThat(hash(text)).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void isTheSameWithTheLineEndsOfAnotherSystem() {
        assertThat(hash(text.replace("\n", "\r\n"))).isEqualTo(hash(text));
    }

    @Test
    void isAnotherForAnyOtherChangeEvenOfARemark() {
        assertThat(hash(text + "# a remark\n")).isNotEqualTo(hash(text));
    }

    private static String hash(String text) {
        return SmallEdition.read(text.getBytes(UTF_8)).orElseThrow().rulesHash();
    }
}
