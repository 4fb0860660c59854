package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.entry.AnEdition;
import org.laurel.platform.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one database; this one keeps what it has read until it looks again. */
class AnotherNodeMendsATranslationTest extends AnEdition {

    private static final String TEXT = "Marketability";

    @Autowired
    private Translations translations;

    @Autowired
    private RulesWords here;

    @Autowired
    private TransactionTemplate transaction;

    private static String read(RulesWords node, Edition edition) {
        return Language.FRENCH.reading(() -> node.say(edition, TEXT));
    }

    private void mend(String words) {
        transaction.executeWithoutResult(
                done -> translations.change(ADA, "fr", List.of(new Translation(TEXT, words, false)), List.of()));
    }

    @Test
    void is_seen_here_at_once_and_there_at_the_next_look() {
        Edition ada = editions.rules(ADA);
        RulesWords there = new RulesWords(editions, translations);
        String before = read(there, ada);
        assertThat(read(here, ada)).isEqualTo(before).isNotEqualTo(TEXT);
        mend("Autrement dit");
        try {
            assertThat(read(here, ada)).isEqualTo("Autrement dit");
            assertThat(read(there, ada)).isEqualTo(before);
            there.renew();
            assertThat(read(there, ada)).isEqualTo("Autrement dit");
        } finally {
            mend(before);
        }
    }

    @Test
    void is_not_seen_when_it_was_taken_back() {
        Edition ada = editions.rules(ADA);
        String before = read(here, ada);
        transaction.executeWithoutResult(done -> {
            translations.change(ADA, "fr", List.of(new Translation(TEXT, "never", false)), List.of());
            done.setRollbackOnly();
        });
        here.renew();
        assertThat(read(here, ada)).isEqualTo(before);
    }

    @Test
    void costs_a_reader_no_statement() {
        Edition ada = editions.rules(ADA);
        read(here, ada);
        assertThat(statements.during(() -> read(here, ada))).isZero();
    }

    @Test
    void a_language_without_a_table_is_read_in_its_stand_in_and_the_rules_own_language_as_written() {
        Edition ada = editions.rules(ADA);
        Said indonesian = Language.INDONESIAN.reading(() -> here.said(ada, TEXT));
        assertThat(Language.MALAY.<Said>reading(() -> here.said(ada, TEXT))).isEqualTo(indonesian);
        assertThat(indonesian.language()).isEqualTo("id");
        assertThat(Language.ENGLISH.<Said>reading(() -> here.said(ada, TEXT))).isEqualTo(new Said(TEXT, "en"));
        assertThat(Language.FRENCH.<Said>reading(() -> here.said(ada, "Not of these rules")))
                .isEqualTo(new Said("Not of these rules", "en"));
    }
}
