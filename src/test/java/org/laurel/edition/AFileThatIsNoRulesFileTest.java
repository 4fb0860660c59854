package org.laurel.edition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AFileThatIsNoRulesFileTest {

    @Test
    void emptyFilesHoldNoEdition() {
        List<String> empty = List.of("small.yaml:1: the file is empty, it must hold the keys of an edition");
        assertThat(problems("")).isEqualTo(empty);
        assertThat(problems("\n\n  \n")).isEqualTo(empty);
        assertThat(problems("# nothing but a remark\n")).isEqualTo(empty);
        assertThat(problems("\uFEFF")).isEqualTo(empty);
    }

    @Test
    void aSingleWordOrListIsNoEdition() {
        assertThat(problems("hello"))
                .containsExactly("small.yaml:1: \"the file\" is \"hello\", a block of keys is needed here");
        assertThat(problems("- a\n- b\n"))
                .containsExactly("small.yaml:1: \"the file\" is a list, a block of keys is needed here");
    }

    @Test
    void otherEncodingsAreNamedByTheirLine() {
        String notUtf8 = "this is not text in UTF-8, a rules file is plain text in UTF-8";
        assertThat(problems("id: a\nname: caf\u00e9\n".getBytes(ISO_8859_1)))
                .containsExactly("small.yaml:2: " + notUtf8);
        assertThat(problems("id: a\n".getBytes(UTF_16))).containsExactly("small.yaml:1: " + notUtf8);
    }

    @Test
    void unprintableCharactersAreNamedByTheirLine() {
        assertThat(problems("id: a\nname: b\nhost: \u0000\n"))
                .containsExactly(
                        "small.yaml:3: an unprintable character stands here, " + "a rules file is plain text in UTF-8");
    }

    @Test
    void aHugeFileIsNotEvenLookedAt() {
        byte[] huge = new byte[1_000_001];
        Arrays.fill(huge, (byte) 'a');
        assertThat(problems(huge))
                .containsExactly("small.yaml:1: the file has more than 1000000 bytes, a rules file has far fewer");
    }

    @Test
    void deepNestingIsRefused() {
        String tooDeep = "small.yaml:1: this is nested more than 30 deep, no rule needs a tenth of that";
        assertThat(problems("[".repeat(900_000))).containsExactly(tooDeep);
        assertThat(problems("{a: ".repeat(200_000))).containsExactly(tooDeep);
        assertThat(problems("- ".repeat(300_000))).containsExactly(tooDeep);
    }

    @Test
    void anchorsAndAliasesAreRefusedSoThatNoSmallFileGrows() {
        assertThat(problems("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
                .containsExactly("small.yaml:1: anchors and aliases (& and *) are not read, write the value out");
        assertThat(problems("a: x\nb: &b [*b]\n"))
                .containsExactly("small.yaml:2: anchors and aliases (& and *) are not read, write the value out");
    }

    @Test
    void noTypeIsEverConstructedFromATag() {
        assertThat(problems("id: a\nname: !!java.net.URL [\"http://example.org/\"]\n"))
                .containsExactly(
                        "small.yaml:2: the tag tag:yaml.org,2002:java.net.URL is not read, write the plain value");
        assertThat(problems("id: !mine 7\n"))
                .containsExactly("small.yaml:1: the tag !mine is not read, write the plain value");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(problems("id: a\n---\nid: b\n"))
                .containsExactly("small.yaml:2: a second document starts here, one file holds one edition");
    }

    @Test
    void anyBytesGetAnAnswer() {
        Random random = new Random(7);
        assertThat(IntStream.range(0, 2_000).mapToObj(i -> {
                    byte[] bytes = new byte[random.nextInt(200)];
                    random.nextBytes(bytes);
                    return problems(bytes);
                }))
                .noneMatch(List::isEmpty);
    }

    private static List<String> problems(String text) {
        return problems(text.getBytes(UTF_8));
    }

    private static List<String> problems(byte[] bytes) {
        return SmallEdition.read(bytes).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
