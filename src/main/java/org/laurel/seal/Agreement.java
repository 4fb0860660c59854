package org.laurel.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One holder agrees to something: with what others have left it is done at once, or the holder leaves a share for them. */
final class Agreement {

    private final Boxes boxes;
    private final Holders holders;
    private final Boxes.Purpose purpose;
    private final Holders.Holder holder;
    private final UnlockedKey key;
    private int missing;

    Agreement(Boxes boxes, Holders holders, Boxes.Purpose purpose, Holders.Holder holder, UnlockedKey key) {
        this.boxes = boxes;
        this.holders = holders;
        this.purpose = purpose;
        this.holder = holder;
        this.key = key;
    }

    /** How many more holders it takes, after the boxes gone through. */
    int missing() {
        return missing;
    }

    /** Whether it was done; else this holder's share, and those it was trusted with, wait for the others. */
    boolean on(SealedBox box, Predicate<List<Share>> deed) {
        List<Share> shares = new ArrayList<>();
        key.share(box).ifPresent(shares::add);
        boxes.leftFor(key.holder(), purpose, box).stream()
                .flatMap(left -> key.receive(left).stream())
                .forEach(shares::add);
        if (deed.test(shares)) {
            return true;
        }
        long different = shares.stream().map(Share::number).distinct().count();
        missing = Math.max(missing, box.needed() - (int) different);
        shares.forEach(this::leaveForTheOthers);
        return false;
    }

    private void leaveForTheOthers(Share share) {
        holders.with(holder.edition(), Holders.Status.HOLDING).stream()
                .filter(other -> !other.name().equals(holder.name()))
                .forEach(other -> boxes.leave(purpose, share.forwardTo(other.key())));
    }
}
