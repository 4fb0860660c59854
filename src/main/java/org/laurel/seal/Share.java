package org.laurel.seal;

/**
 * A holder's share of the key of one box, in clear: lives in memory while a passphrase is being used, and nowhere else.
 *
 * @param generation of the box's shares; shares of different generations do not go together
 * @param number which share it is, from 1
 */
record Share(String box, int generation, int number, byte[] bytes) {

    /**
     * A share on its way to another holder, readable by that holder alone: what a first holder leaves for the second.
     *
     * @param to the holder who can read it
     */
    record Forwarded(String box, int generation, int number, String to, Hpke.Letter letter) {

        byte[] about() {
            return Share.about("laurel-forwarded-v1", box, generation, number, to);
        }
    }

    Forwarded forwardTo(LockedKey other) {
        byte[] about = about("laurel-forwarded-v1", box, generation, number, other.holder());
        return new Forwarded(box, generation, number, other.holder(), Hpke.encrypt(other.publicKey(), bytes, about));
    }

    static byte[] about(String what, String box, int generation, int number, String holder) {
        return org.laurel.audit.CanonicalJson.bytes(java.util.List.of(what, box, generation, number, holder));
    }
}
