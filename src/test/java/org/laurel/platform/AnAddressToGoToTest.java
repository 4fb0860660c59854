package org.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AnAddressToGoToTest {

    @ParameterizedTest
    @CsvSource({
        "/sheets, /sheets",
        "/sheets?page=2, /sheets?page=2",
        "http://laurel.example/chair/rounds, /chair/rounds",
        "https://elsewhere.example/chair, /chair"
    })
    void isAPathOfOurs(String asked, String path) {
        assertThat(OwnPath.in(asked)).hasValue(new OwnPath(path));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "https://elsewhere.example//other.example/",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "mailto:somebody@elsewhere.example",
                "sheets",
                "http://[",
                "/a b"
            })
    void isNoPathAtAll(String asked) {
        assertThat(OwnPath.in(asked)).isEmpty();
    }
}
