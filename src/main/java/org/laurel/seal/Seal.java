package org.laurel.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.laurel.audit.Act;
import org.laurel.audit.AuditLog;
import org.laurel.audit.CanonicalJson;
import org.laurel.audit.Evidence;
import org.laurel.audit.Opening;
import org.laurel.audit.merkle.Hash;
import org.laurel.platform.Answer;
import org.laurel.platform.NewId;
import org.laurel.platform.Now;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal;
import org.laurel.platform.Refusal.Kind;
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
    static final byte[] NOTHING = CanonicalJson.bytes(Map.of("alongside", "", "evidence", "", "scope", ""));

    private final Boxes boxes;
    private final Holders holders;
    private final AuditLog log;
    private final Now now;
    private final ApplicationEventPublisher events;
    private final SealSettings settings;

    Seal(Boxes boxes, Holders holders, AuditLog log, Now now, ApplicationEventPublisher events, SealSettings settings) {
        this.boxes = boxes;
        this.holders = holders;
        this.log = log;
        this.now = now;
        this.events = events;
        this.settings = settings;
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
        return whyNot(edition).<Answer<String>>map(Answer::refuse).orElseGet(() -> {
            String lines = secrets(scope);
            SealedBox box = box(edition, scope, scope, lines, alongside);
            String plain = Hash.of(lines.getBytes(StandardCharsets.UTF_8)).hex();
            log.append(
                    act("round-sealed", scope),
                    Evidence.open(scope, Map.of("plain", plain, "round", scope, "sealed", box.contentHash())));
            return Answer.of(box.contentHash());
        });
    }

    /** Closes what has come to a closed scope since, such as the chair's order of a tie, in a box of its own. */
    @Transactional
    public void add(String edition, String scope, byte[] alongside) {
        box(edition, scope, scope + " " + NewId.next(), secrets(scope), alongside);
        log.append(act("seal-added-to", scope));
    }

    /**
     * Sets up a box that takes letters from now on; what is put in can be read when the edition's seal is opened. Its key is the
     * caller's to forget at once, or to keep for as long as the rules need what is in the letters before that.
     */
    @Transactional
    public Answer<LetterBox.Key> letterBox(String edition, String scope) {
        return whyNot(edition).<Answer<LetterBox.Key>>map(Answer::refuse).orElseGet(() -> {
            LetterBox.Key key = LetterBox.fresh(scope);
            box(edition, scope, scope, "", LetterBox.sealed(key));
            log.append(act("letter-box-set-up", scope));
            return Answer.of(key);
        });
    }

    private Act act(String what, String scope) {
        return new Act(
                now.get(), Act.TIMETABLE, what, scope, "sealed for " + settings.needed() + " of " + settings.holders());
    }

    private String secrets(String scope) {
        return log.secrets(scope).stream().map(each -> each.line() + "\n").collect(Collectors.joining());
    }

    private SealedBox box(String edition, String scope, String id, String lines, byte[] alongside) {
        byte[] content =
                CanonicalJson.bytes(Map.of("alongside", Fields.base64(alongside), "evidence", lines, "scope", scope));
        SealedBox box = SealedBox.seal(id, content, settings.needed(), keys(edition));
        boxes.add(edition, box);
        log.forgetSecrets(scope);
        return box;
    }

    private List<LockedKey> keys(String edition) {
        return holders.with(edition, Holders.Status.HOLDING).stream()
                .filter(Holders.Holder::proven)
                .map(Holders.Holder::key)
                .toList();
    }

    /** Why nothing can be sealed yet: the keys do not exist. */
    public Optional<Refusal> whyNot(String edition) {
        int proven = keys(edition).size();
        return proven >= settings.holders()
                ? Optional.empty()
                : Optional.of(
                        Refusal.because(Kind.CLOSED, Phrase.of("no.seal.keys-missing", settings.holders(), proven)));
    }

    /** How many holders it takes to open what is sealed. */
    public int needed() {
        return settings.needed();
    }

    /** Whether anything of an edition is closed. */
    public boolean anyClosed(String edition) {
        return boxes.anyClosed(edition);
    }

    /** Nobody wants it opened after all: what holders have left for one another is gone. */
    @Transactional
    public void withdraw(String edition) {
        boxes.closed(edition).forEach(box -> boxes.forgetShares(box, Boxes.Purpose.RELEASE));
    }

    /** What was closed of a scope is not kept any longer, opened or not: nobody can open it again. */
    @Transactional
    public void letGo(String scope) {
        boxes.forget(scope);
    }

    /** A holder wants everything of the edition opened. */
    @Transactional
    public Answer<Progress> release(String edition, String login, String passphrase) {
        return holders.byLogin(edition, login)
                .filter(holder -> holder.is(Holders.Status.HOLDING))
                .map(holder -> holder.key().unlock(passphrase).then(key -> release(holder, key)))
                .orElseGet(() -> Answer.refuse(Kind.NOT_YOURS, Phrase.of("no.seal.no-share")));
    }

    private Answer<Progress> release(Holders.Holder holder, UnlockedKey key) {
        log.append(now.get(), holder.login(), "seal-share-given", holder.edition(), "as " + holder.name());
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
        events.publishEvent(
                new Opened(edition, content.text("scope"), Base64.getDecoder().decode(content.text("alongside"))));
        return true;
    }
}
