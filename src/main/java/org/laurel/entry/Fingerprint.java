package org.laurel.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 in hexadecimal: of a document's bytes, and of a whole entry for the receipt that its entrant keeps. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Each part goes in with its length, so that no two entries read alike. */
    static String of(Map<String, String> answers, List<Attachment> attachments) {
        MessageDigest digest = digest();
        new TreeMap<>(answers).forEach((field, answer) -> {
            add(digest, field);
            add(digest, answer);
        });
        attachments.forEach(attachment -> add(digest, attachment.sha256()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
