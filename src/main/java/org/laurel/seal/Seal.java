package org.laurel.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.Evidence;
import org.laurel.audit.Opening;
import org.laurel.audit.merkle.Hash;
import org.laurel.platform.Answer;
import org.laurel.platform.Now;
import org.laurel.platform.Refusal.Kind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes what nobody is to read before the ceremony, and opens it when enough holders say so.
 *
 * <p>Closing takes a scope's secrets out of the log, together with whatever else is brought along, and leaves only a box that
 * no key on the server opens. Each holder who wants it opened gives their passphrase once; the first leave their shares for the
 * others, readable by those alone, and the one who completes the number opens every box of the edition.
 */
@Service
public class Seal {

    /** The content of a box that holds nothing. */
    static final byte[] NOTHING = CanonicalJson.bytes(Map.of("alongside", "", "evidence", ""));

    private final Boxes boxes;
    private final Holders holders;
    private final AuditLog log;
    private final Now now;
    private final ApplicationEventPublisher events;
    private final int needed;
    private final int of;

    Seal(
            Boxes boxes,
            Holders holders,
            AuditLog log,
            Now now,
            ApplicationEventPublisher events,
            @Value("${laurel.seal.needed:2}") int needed,
            @Value("${laurel.seal.holders:3}") int of) {
        this.boxes = boxes;
        this.holders = holders;
        this.log = log;
        this.now = now;
        this.events = events;
        this.needed = needed;
        this.of = of;
    }

    /** A scope can be read again; what was brought along is given back to whoever listens. */
    public record Opened(String edition, String scope, byte[] alongside) {}

    /**
     * How far a release has come.
     *
     * @param opened the scopes that are open now
     * @param missing how many more holders it takes
     */
    public record Progress(List<String> opened, int missing) {

        public Progress {
            opened = List.copyOf(opened);
        }
    }

    /**
     * Closes a scope.
     *
     * @param alongside what else is to be unreadable, such as a round's standings
     */
    @Transactional
    public Answer<String> close(String edition, String scope, byte[] alongside) {
        List<LockedKey> keys = holders.with(edition, Holders.Status.HOLDING).stream()
                .filter(Holders.Holder::proven)
                .map(Holders.Holder::key)
                .toList();
        if (keys.size() < of) {
            return Answer.refuse(
                    Kind.CLOSED,
                    "Nothing can be sealed before " + of + " holders have made their keys and proved that they work;"
                            + " so far " + keys.size() + " have.");
        }
        return Answer.of(closed(edition, scope, alongside, keys));
    }

    private String closed(String edition, String scope, byte[] alongside, List<LockedKey> keys) {
        String lines =
                log.secrets(scope).stream().map(each -> each.line() + "\n").collect(Collectors.joining());
        byte[] content = CanonicalJson.bytes(Map.of("alongside", Fields.base64(alongside), "evidence", lines));
        SealedBox box = SealedBox.seal(scope, content, needed, keys);
        boxes.add(edition, box);
        log.forgetSecrets(scope);
        String plain = Hash.of(lines.getBytes(StandardCharsets.UTF_8)).hex();
        log.append(
                new Act(now.get(), Act.TIMETABLE, "round-sealed", scope, "sealed for " + needed + " of " + keys.size()),
                Evidence.open(scope, Map.of("plain", plain, "round", scope, "sealed", box.contentHash())));
        return box.contentHash();
    }

    /** A holder wants everything of the edition opened. */
    @Transactional
    public Answer<Progress> release(String edition, String login, String passphrase) {
        return holders.byLogin(edition, login)
                .filter(holder -> holder.is(Holders.Status.HOLDING))
                .map(holder -> holder.key().unlock(passphrase).then(key -> release(holder, key)))
                .orElseGet(() -> Answer.refuse(Kind.NOT_YOURS, "You do not hold a share of this edition's keys."));
    }

    private Answer<Progress> release(Holders.Holder holder, UnlockedKey key) {
        log.append(now.get(), holder.login(), "release-confirmed", holder.edition(), "as " + holder.name());
        Agreement agreement = new Agreement(boxes, holders, Boxes.Purpose.RELEASE, holder, key);
        List<String> opened = boxes.closed(holder.edition()).stream()
                .filter(box -> agreement.on(box, shares -> open(holder.edition(), box, shares)))
                .map(SealedBox::id)
                .toList();
        return Answer.of(new Progress(opened, agreement.missing()));
    }

    private boolean open(String edition, SealedBox box, List<Share> shares) {
        return box.open(shares).map(bytes -> opened(edition, box, bytes)).orElse(false);
    }

    private boolean opened(String edition, SealedBox box, byte[] bytes) {
        Fields content = Fields.read(new String(bytes, StandardCharsets.UTF_8));
        content.text("evidence").lines().map(Opening::read).forEach(log::remember);
        boxes.opened(box);
        log.append(now.get(), Act.TIMETABLE, "seal-opened", box.id(), "by " + box.needed() + " holders");
        events.publishEvent(new Opened(edition, box.id(), Base64.getDecoder().decode(content.text("alongside"))));
        return true;
    }
}
