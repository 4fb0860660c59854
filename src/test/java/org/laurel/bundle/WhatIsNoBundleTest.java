package org.laurel.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurel.audit.merkle.Checkpoint;
import org.laurel.audit.merkle.Hash;
import org.laurel.audit.merkle.NoteSigner;
import org.laurel.cli.CommandLineInTest;

/** Files that are no bundle, or a bundle of something else: one line, exit 1, nothing written, by both verifiers. */
class WhatIsNoBundleTest {

    @TempDir
    Path folder;

    private final AnEdition edition = AnEdition.tiny(3);
    private final byte[] zip = edition.published();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("bundle.zip");
    }

    /** Both verifiers refuse the file with one line that says this. */
    private void isRefused(byte[] bytes, String why) throws IOException {
        java.nio.file.Files.write(file, bytes);
        CommandLineInTest.Said first = CommandLineInTest.laurel("verify", file.toString());
        assertThat(first).isEqualTo(new CommandLineInTest.Said(1, "", file + ": " + why + "\n"));
        assertThat(folder.toFile().list()).containsExactly("bundle.zip");
        SecondVerifier.needed();
        SecondVerifier.Said second = SecondVerifier.of(file);
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.out()).isEmpty();
        assertThat(second.err().lines()).hasSize(1);
        assertThat(folder.toFile().list()).containsExactly("bundle.zip");
    }

    /** Both verifiers read it and name this fault. */
    private void isNamed(byte[] bytes, String fault, String... options) throws IOException {
        java.nio.file.Files.write(file, bytes);
        List<String> arguments = new java.util.ArrayList<>(List.of("verify", file.toString()));
        arguments.addAll(List.of(options));
        CommandLineInTest.Said first = CommandLineInTest.laurel(arguments.toArray(String[]::new));
        assertThat(first.out()).contains("FAILS  " + fault);
        assertThat(first.exit()).isEqualTo(1);
        SecondVerifier.needed();
        SecondVerifier.Said second = SecondVerifier.of(file, options);
        assertThat(second.out()).contains("FAILS  ");
        assertThat(second.exit()).isEqualTo(1);
    }

    @Test
    void aTruncatedFile() throws IOException {
        isRefused(Arrays.copyOf(zip, zip.length / 2), "it is cut short within records.jsonl");
        isRefused(
                Arrays.copyOf(zip, zip.length - 1),
                "its container is not as a bundle's is: bytes were changed, added or cut off");
        isRefused(new byte[0], "it is not a zip file");
    }

    @Test
    void aFileThatIsNoZip() throws IOException {
        isRefused("hello".getBytes(StandardCharsets.UTF_8), "it is not a zip file");
    }

    @Test
    void aZipBomb() throws IOException {
        byte[] bomb = zipped(Map.of("bundle.json", new byte[50_000_000]), ZipEntry.DEFLATED);
        assertThat(bomb).hasSizeLessThan(100_000);
        isRefused(bomb, "its file bundle.json is compressed; a bundle's files are not, so that none can swell");
    }

    @Test
    void aPathInAName() throws IOException {
        isRefused(
                zipped(Map.of("../../bundle.json", new byte[1]), ZipEntry.STORED),
                "the name \"../../bundle.json\" is none of a bundle's; paths above all are refused");
    }

    @Test
    void anotherZip() throws IOException {
        Files letter = Files.empty().with("letter.txt", new byte[] {1});
        isRefused(Container.write(letter.byName()), "it is a zip file, but no bundle: it has no bundle.json");
    }

    @Test
    void anUnknownVersion() throws IOException, BadBundle {
        byte[] later = Changed.of(zip)
                .file("bundle.json", text -> text.replace("laurel-bundle/1", "laurel-bundle/2"))
                .zip();
        isRefused(later, "it is of the version laurel-bundle/2; this program reads laurel-bundle/1");
    }

    @Test
    void aBundleOfAnotherEdition() throws IOException, BadBundle {
        String other = new String(Files.read(AnEdition.ada(1).published()).bytes("rules.yaml"), StandardCharsets.UTF_8);
        isNamed(
                Changed.of(zip).with("rules.yaml", other).zip(),
                "The rules are of the edition ada-2026, the bundle is of another: isu-free-skating.");
    }

    @Test
    void aSwappedSignature() throws IOException, BadBundle {
        String signed = SIGNED_BY_ANOTHER
                .sign(new Checkpoint("laurel/test", edition.log.lines.size(), Hash.OF_NOTHING).text())
                .written();
        Changed changed = Changed.of(zip);
        Map<String, Object> release = new TreeMap<>(org.laurel.audit.CanonicalJson.read(changed.text("release.json")));
        String mine = (String) release.get("checkpoint");
        release.put("checkpoint", mine.substring(0, mine.indexOf("\n\n")) + signed.substring(signed.indexOf("\n\n")));
        changed.with("release.json", org.laurel.audit.CanonicalJson.write(release));
        isNamed(
                changed.zip(),
                "The checkpoint over " + edition.log.lines.size()
                        + " entries is not signed with the key that the bundle names.");
    }

    private static final NoteSigner SIGNED_BY_ANOTHER = NoteSigner.generate("laurel/test");

    @Test
    void aCheckpointFromTheFuture() throws IOException {
        Checkpoint future = new Checkpoint("laurel/test", 5000, Hash.OF_NOTHING);
        Path held = java.nio.file.Files.writeString(
                folder.resolve("held"), AnEdition.SIGNER.sign(future.text()).written());
        isNamed(
                zip,
                "A checkpoint is over 5000 entries, but the log has " + edition.log.lines.size()
                        + ": it was cut, or the checkpoint is of a later time.",
                "--checkpoint",
                held.toString());
    }

    @Test
    void aCheckpointOfAnotherLogOrNoneAtAll() throws IOException {
        NoteSigner elsewhere = NoteSigner.generate("elsewhere/log");
        Path other = java.nio.file.Files.writeString(
                folder.resolve("other"),
                elsewhere
                        .sign(new Checkpoint("elsewhere/log", 1, Hash.OF_NOTHING).text())
                        .written());
        isNamed(
                zip,
                "The checkpoint you hold is of the log elsewhere/log, not of laurel/test.",
                "--checkpoint",
                other.toString());
        Path none = java.nio.file.Files.writeString(folder.resolve("none"), "good morning");
        isNamed(zip, "The checkpoint you hold cannot be read: ", "--checkpoint", none.toString());
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(CommandLineInTest.laurel("verify", file.toString()).exit()).isEqualTo(1);
    }

    private static byte[] zipped(Map<String, byte[]> files, int method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(method);
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                entry.setCrc(crc.getValue());
                entry.setSize(file.getValue().length);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
