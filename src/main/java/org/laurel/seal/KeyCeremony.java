package org.laurel.seal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.laurel.audit.AuditLog;
import org.laurel.audit.merkle.Hash;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal.Kind;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How holders come by their keys, prove that they work, and are replaced when one is lost. */
@Service
@EnableConfigurationProperties(SealSettings.class)
public class KeyCeremony {

    private final Holders holders;
    private final Boxes boxes;
    private final AuditLog log;
    private final Now now;
    private final ApplicationEventPublisher events;
    private final SealSettings settings;

    KeyCeremony(
            Holders holders,
            Boxes boxes,
            AuditLog log,
            Now now,
            ApplicationEventPublisher events,
            SealSettings settings) {
        this.holders = holders;
        this.boxes = boxes;
        this.log = log;
        this.now = now;
        this.events = events;
        this.settings = settings;
    }

    /** All holders have proved their keys: from now on rounds can be sealed. */
    public record Ready(String edition) {}

    /** A holder as pages show one. */
    public record Held(String holder, String login, boolean proven, boolean waitsToReplace, String fingerprint) {}

    /** Those who hold a share or are to hold one, in the order of their names. */
    public List<Held> held(String edition) {
        return holders.of(edition).stream()
                .filter(holder -> !holder.is(Holders.Status.REPLACED))
                .map(holder -> new Held(
                        holder.name(),
                        holder.login(),
                        holder.proven(),
                        holder.is(Holders.Status.CHOSEN),
                        fingerprint(holder)))
                .toList();
    }

    /** A holder's own key as it is stored, for the holder to keep a copy of. */
    public Answer<String> lockedKey(String edition, String login) {
        return holders.byLogin(edition, login)
                .map(holder -> Answer.of(holder.key().written()))
                .orElseGet(() -> Answer.refuse(Kind.UNKNOWN, Phrase.of("no.seal.no-key-made")));
    }

    private static String fingerprint(Holders.Holder holder) {
        return Hash.of(holder.key().publicKey()).hex().substring(0, 16);
    }

    /**
     * Makes a key for a holder, before anything is sealed; anew, if the holder never proved the earlier one.
     *
     * @param holder what the log and the pages call the holder, such as {@code chair}
     * @return the locked key, for the holder to download and keep
     */
    @Transactional
    public Answer<String> make(String edition, String holder, String login, String passphrase) {
        if (boxes.anyClosed(edition)) {
            return Answer.refuse(Kind.CLOSED, Phrase.of("no.seal.keys-in-use"));
        }
        holders.forgetUnproven(edition, holder);
        return add(edition, holder, login, passphrase, null);
    }

    /** Makes a key for whoever is to take a lost holder's place, once enough of the others agree. */
    @Transactional
    public Answer<String> choose(String edition, String lost, String successor, String login, String passphrase) {
        boolean holds = holders.with(edition, Holders.Status.HOLDING).stream()
                .anyMatch(each -> each.name().equals(lost));
        if (!holds) {
            return Answer.refuse(Kind.UNKNOWN, Phrase.of("no.seal.holder-unknown", lost));
        }
        if (!holders.with(edition, Holders.Status.CHOSEN).isEmpty()) {
            return Answer.refuse(Kind.OVERTAKEN, Phrase.of("no.seal.one-after-the-other"));
        }
        return add(edition, successor, login, passphrase, lost);
    }

    private Answer<String> add(
            String edition, String holder, String login, String passphrase, @Nullable String successorOf) {
        boolean known =
                holders.of(edition).stream().anyMatch(each -> each.name().equals(holder));
        if (known || holders.byLogin(edition, login).isPresent()) {
            return Answer.refuse(Kind.OVERTAKEN, Phrase.of("no.seal.one-share-each"));
        }
        Holders.Status status = successorOf == null ? Holders.Status.HOLDING : Holders.Status.CHOSEN;
        return LockedKey.create(holder, passphrase, settings.cost(), settings.shortestPassphrase())
                .then(key -> {
                    Holders.Holder added = new Holders.Holder(edition, key, login, false, status, successorOf);
                    holders.add(added);
                    say("seal-key-made", added);
                    return Answer.of(key.written());
                });
    }

    /** Shows that a holder's passphrase opens the key, and the key every box that is closed. */
    @Transactional
    public Answer<Boolean> prove(String edition, String login, String passphrase) {
        return with(edition, login, holder -> holder.key().unlock(passphrase).then(key -> proved(holder, key)));
    }

    private Answer<Boolean> proved(Holders.Holder holder, UnlockedKey key) {
        boolean opensAll = !holder.is(Holders.Status.HOLDING)
                || boxes.closed(holder.edition()).stream()
                        .allMatch(box -> key.share(box).isPresent());
        if (!key.works() || !opensAll) {
            return Answer.refuse(Kind.INVALID, Phrase.of("no.seal.key-broken"));
        }
        holders.proven(holder);
        say("seal-key-proven", holder);
        sealATrial(holder.edition());
        return Answer.of(true);
    }

    /** With the last proof a first box is sealed: from then on nobody is replaced without enough of the others. */
    private void sealATrial(String edition) {
        List<LockedKey> keys = holders.with(edition, Holders.Status.HOLDING).stream()
                .filter(Holders.Holder::proven)
                .map(Holders.Holder::key)
                .toList();
        if (keys.size() == settings.holders() && !boxes.anyClosed(edition)) {
            boxes.add(edition, SealedBox.seal("trial " + NewId.next(), Seal.NOTHING, settings.needed(), keys));
            events.publishEvent(new Ready(edition));
        }
    }

    private void say(String what, Holders.Holder holder) {
        log.append(now.get(), holder.login(), what, holder.edition(), holder.name() + ", key " + fingerprint(holder));
    }

    /** A holder agrees to the successor who waits; true once enough have and every box is cut anew. */
    @Transactional
    public Answer<Boolean> agree(String edition, String login, String passphrase) {
        Optional<Holders.Holder> chosen = holders.with(edition, Holders.Status.CHOSEN).stream()
                .filter(Holders.Holder::proven)
                .findFirst();
        if (chosen.isEmpty()) {
            return Answer.refuse(Kind.UNKNOWN, Phrase.of("no.seal.no-successor"));
        }
        return with(
                edition,
                login,
                holder -> holder.is(Holders.Status.HOLDING)
                        ? holder.key().unlock(passphrase).then(key -> agreed(holder, key, chosen.get()))
                        : Answer.refuse(Kind.NOT_YOURS, Phrase.of("no.seal.no-share-yet")));
    }

    private Answer<Boolean> agreed(Holders.Holder holder, UnlockedKey key, Holders.Holder successor) {
        List<LockedKey> next = holders.of(holder.edition()).stream()
                .filter(each ->
                        !each.is(Holders.Status.REPLACED) && !each.name().equals(successor.successorOf()))
                .map(Holders.Holder::key)
                .toList();
        Agreement agreement = new Agreement(boxes, holders, Boxes.Purpose.REPLACE, holder, key);
        List<SealedBox> closed = boxes.closed(holder.edition());
        if (closed.isEmpty()) {
            return Answer.refuse(Kind.CLOSED, Phrase.of("no.seal.nothing-sealed"));
        }
        long cut = closed.stream()
                .filter(box -> agreement.on(box, shares -> cutAnew(box, shares, next)))
                .count();
        if (cut == closed.size()) {
            replace(successor);
        }
        return Answer.of(cut == closed.size());
    }

    private boolean cutAnew(SealedBox box, List<Share> shares, List<LockedKey> next) {
        Optional<SealedBox> anew = box.cutAnew(shares, box.needed(), next);
        anew.ifPresent(boxes::replace);
        anew.ifPresent(boxes::forgetShares);
        return anew.isPresent();
    }

    private void replace(Holders.Holder successor) {
        holders.of(successor.edition()).stream()
                .filter(each -> each.name().equals(successor.successorOf()))
                .forEach(lost -> holders.change(lost, Holders.Status.REPLACED));
        holders.change(successor, Holders.Status.HOLDING);
        say("seal-holder-replaced", successor);
    }

    private static <T> Answer<T> notAHolder() {
        return Answer.refuse(Kind.NOT_YOURS, Phrase.of("no.seal.no-share"));
    }

    private <T> Answer<T> with(String edition, String login, Function<Holders.Holder, Answer<T>> deed) {
        return holders.byLogin(edition, login).map(deed).orElseGet(KeyCeremony::notAHolder);
    }
}
