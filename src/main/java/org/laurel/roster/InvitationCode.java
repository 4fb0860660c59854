package org.laurel.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** A one-time code that can be read out over the telephone: twelve of 32 letters and digits, 60 random bits. */
record InvitationCode(String letters) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    static InvitationCode next() {
        return new InvitationCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** What somebody typed: small letters, spaces and dashes are welcome, and O for zero, I and L for one. */
    static InvitationCode typed(String text) {
        return new InvitationCode(text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1"));
    }

    /** In groups of four, to be read. */
    String spoken() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What is kept in the code's place. */
    String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
