package org.laurel.seal;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.laurel.audit.CanonicalJson;
import org.laurel.platform.Answer;
import org.laurel.platform.Phrase;
import org.laurel.platform.Refusal.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that single holders can read before anything is opened, each with the own passphrase: what two of them have to agree
 * about, or what one of them has to look at. The database has them encrypted to each reader's public key (HPKE) and not otherwise.
 */
@Service
public class HolderLetters {

    private final Holders holders;
    private final JdbcClient jdbc;

    HolderLetters(Holders holders, JdbcClient jdbc) {
        this.holders = holders;
        this.jdbc = jdbc;
    }

    /**
     * Writes to all holders of an edition whose login is among the readers.
     *
     * @param about what the letters are called; each name once
     * @return how many there are
     */
    @Transactional
    public int write(String edition, String about, byte[] content, Predicate<String> reader) {
        List<Holders.Holder> readers = holders.with(edition, Holders.Status.HOLDING).stream()
                .filter(holder -> holder.proven() && reader.test(holder.login()))
                .toList();
        readers.forEach(holder -> keep(
                holder,
                about,
                Hpke.encrypt(holder.key().publicKey(), content, context(edition, about, holder.name()))));
        return readers.size();
    }

    private void keep(Holders.Holder holder, String about, Hpke.Letter letter) {
        jdbc.sql("insert into holder_letter (edition, about, holder, encapsulated, letter) values (?, ?, ?, ?, ?)")
                .params(
                        holder.edition(),
                        about,
                        holder.name(),
                        Fields.base64(letter.encapsulated()),
                        Fields.base64(letter.bytes()))
                .update();
    }

    private static byte[] context(String edition, String about, String holder) {
        return CanonicalJson.bytes(List.of("laurel-letter-v1", edition, about, holder));
    }

    /** What is in a holder's letter. */
    @Transactional(readOnly = true)
    public Answer<byte[]> read(String edition, String about, String login, String passphrase) {
        Holders.Holder holder = holders.byLogin(edition, login).orElse(null);
        Optional<Hpke.Letter> letter = holder == null ? Optional.empty() : letter(holder, about);
        if (holder == null || letter.isEmpty()) {
            return Answer.refuse(Kind.NOT_YOURS, Phrase.of("no.seal.letter-not-yours"));
        }
        return holder.key()
                .unlock(passphrase)
                .then(key -> key.read(letter.get(), context(edition, about, holder.name()))
                        .map(Answer::of)
                        .orElseGet(() -> Answer.refuse(Kind.INVALID, Phrase.of("no.seal.letter-changed"))));
    }

    private Optional<Hpke.Letter> letter(Holders.Holder holder, String about) {
        return jdbc.sql("select * from holder_letter where edition = ? and about = ? and holder = ?")
                .params(holder.edition(), about, holder.name())
                .query((row, number) ->
                        new Hpke.Letter(bytes(row.getString("encapsulated")), bytes(row.getString("letter"))))
                .optional();
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Nobody needs it any more. */
    @Transactional
    public void burn(String edition, String about) {
        jdbc.sql("delete from holder_letter where edition = ? and about = ?")
                .params(edition, about)
                .update();
    }
}
