package org.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laurel.AnotherYear;
import org.laurel.entry.AnEdition;
import org.laurel.platform.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Two nodes on one database; this one keeps what it has read until it looks again. */
class AnotherNodeMendsATranslationTest extends AnEdition {

    private static final String TEXT = "Marketability";

    @Autowired
    private Translations translations;

    @Autowired
    private RulesWords here;

    @Autowired
    private ReadersEdition reader;

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
        RulesWords there = new RulesWords(editions, translations, reader);
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

    @Test
    void a_page_of_an_earlier_edition_says_its_own_words_and_else_those_of_another() {
        AnotherYear other = new AnotherYear(editions, jdbc);
        other.open(Instant.parse("2030-01-01T00:00:00Z"));
        String before = read(here, editions.rules(ADA));
        try {
            transaction.executeWithoutResult(done -> translations.change(
                    AnotherYear.ID, "fr", List.of(new Translation(TEXT, "L’an prochain", false)), List.of()));
            assertThat(onAPageOf(AnotherYear.ID, TEXT)).isEqualTo("L’an prochain");
            assertThat(onAPageOf(ADA, TEXT)).isEqualTo(before);
            assertThat(onAPageOf(AnotherYear.ID, "Business model")).isEqualTo(onAPageOf(ADA, "Business model"));
        } finally {
            jdbc.sql("delete from rules_translation where edition = ?")
                    .param(AnotherYear.ID)
                    .update();
            other.neverWas();
            here.renew();
        }
    }

    private String onAPageOf(String edition, String text) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter(ReadersEdition.PARAMETER, edition);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return Language.FRENCH.reading(() -> here.said(text).text());
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
