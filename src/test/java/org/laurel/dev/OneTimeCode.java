package org.laurel.dev;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The second factor of the demonstration accounts: six digits for each half minute (RFC 6238). */
public final class OneTimeCode {

    /** What stands in demo-users.json; known to everybody, as the password is. */
    private static final byte[] SECRET = "laurel-laurel-laurel".getBytes(StandardCharsets.UTF_8);

    public static final long SECONDS = 30;

    private OneTimeCode() {}

    /** @param step number of half minutes since 1970 */
    public static String at(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(SECRET, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
