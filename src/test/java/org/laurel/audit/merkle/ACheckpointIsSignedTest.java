package org.laurel.audit.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checkpoints as signed notes, against the example of the specification and against small changes. */
class ACheckpointIsSignedTest {

    /** The example note and key of C2SP signed-note. */
    private static final String EXAMPLE = """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final String EXAMPLE_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private final NoteSigner signer = NoteSigner.generate("laurel/log");
    private final Checkpoint checkpoint = new Checkpoint("laurel/log", 42, Hash.leaf(new byte[] {1}));

    @Test
    void theExampleOfTheSpecificationVerifies() {
        assertThat(NoteKey.parse(EXAMPLE_KEY).signed(SignedNote.parse(EXAMPLE))).isTrue();
    }

    @Test
    void aNoteIsReadAsItWasWritten() {
        SignedNote note = signer.sign(checkpoint.text());
        SignedNote read = SignedNote.parse(note.written());
        assertThat(signer.key().signed(read)).isTrue();
        assertThat(Checkpoint.parse(read.text())).isEqualTo(checkpoint);
    }

    @Test
    void noOtherKeyHasSignedIt() {
        SignedNote note = signer.sign(checkpoint.text());
        assertThat(NoteSigner.generate("laurel/log").key().signed(note)).isFalse();
        assertThat(NoteSigner.generate("laurel/other").key().signed(note)).isFalse();
    }

    @Test
    void aFurtherSignatureOfAWitnessDoesNoHarm() {
        SignedNote note = signer.sign(checkpoint.text());
        List<SignedNote.Signature> both = new ArrayList<>(note.signatures());
        both.addAll(NoteSigner.generate("witness").sign(note.text()).signatures());
        assertThat(signer.key().signed(SignedNote.parse(new SignedNote(note.text(), both).written())))
                .isTrue();
    }

    @Test
    void noChangeOfOneCharacterVerifies() {
        String written = signer.sign(checkpoint.text()).written();
        for (int i = 0; i < written.length(); i++) {
            for (char other : new char[] {'A', 'b', '0', '\n', '=', ' '}) {
                if (written.charAt(i) != other) {
                    assertThat(verifies(written.substring(0, i) + other + written.substring(i + 1)))
                            .as("character %s", i)
                            .isFalse();
                }
            }
        }
    }

    private boolean verifies(String note) {
        try {
            SignedNote read = SignedNote.parse(note);
            Checkpoint.parse(read.text());
            return signer.key().signed(read);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void aKeptKeySignsAsBefore() {
        NoteSigner kept = NoteSigner.of(signer.key().written(), signer.privateKey());
        assertThat(kept.sign("x\n").written()).isEqualTo(signer.sign("x\n").written());
    }

    @Test
    void twoHalvesOfDifferentKeysAreRefused() {
        String other = NoteSigner.generate("laurel/log").privateKey();
        assertThatThrownBy(() -> NoteSigner.of(signer.key().written(), other))
                .hasMessage("the private key of the log does not belong to its public key");
    }
}
