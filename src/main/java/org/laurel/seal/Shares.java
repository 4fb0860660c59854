package org.laurel.seal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Algorithm;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;
import org.laurel.platform.Chance;

/** A key cut into shares of which a given number gives it back and one less says nothing: Shamir's, by Bouncy Castle. */
final class Shares {

    private static final Algorithm OVER_BYTES = Algorithm.AES;

    private Shares() {}

    /** One share; the first has the number 1. */
    record Numbered(int number, byte[] bytes) {}

    static List<byte[]> split(byte[] key, int needed, int holders) {
        ShamirSecretSplitter splitter = ShamirSecretSplitter.getInstance(OVER_BYTES, key.length, Chance.source());
        return Arrays.stream(splitter.resplit(key.clone(), needed, holders).getSecretShares())
                .map(Shares::bytes)
                .toList();
    }

    /** The key, if these are enough shares of it; something else, if they are not. */
    static byte[] join(List<Numbered> shares) {
        ShamirSplitSecretShare[] parts = shares.stream()
                .map(share -> new ShamirSplitSecretShare(share.bytes(), share.number()))
                .toArray(ShamirSplitSecretShare[]::new);
        try {
            return ShamirSplitSecret.getInstance(OVER_BYTES, parts).getSecret();
        } catch (IOException e) {
            throw new IllegalStateException("shares in memory can be read", e);
        }
    }

    private static byte[] bytes(ShamirSplitSecretShare share) {
        try {
            return share.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("shares in memory can be written", e);
        }
    }
}
