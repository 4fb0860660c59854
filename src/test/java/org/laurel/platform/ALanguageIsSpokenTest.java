package org.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ALanguageIsSpokenTest {

    private static final Instant CEREMONY = Instant.parse("2026-01-15T11:30:00Z");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void where_nobody_reads_it_is_english_whatever_the_machine_speaks() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(Language.ofReader()).isEqualTo(Language.ENGLISH);
            assertThat(WrittenMoment.of(CEREMONY, HANOI)).isEqualTo("15 January 2026, 18:30 (Ho Chi Minh time)");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void a_language_is_spoken_for_as_long_as_it_is_read() {
        assertThat(Language.FRENCH.reading(() -> Phrase.of("frame.sign-in"))).isEqualTo("Se connecter");
        assertThat(Phrase.of("frame.sign-in")).isEqualTo("Sign in");
    }

    @Test
    void months_are_those_of_the_language() {
        assertThat(Language.MALAY.reading(() -> WrittenMoment.in("moment", CEREMONY, HANOI)))
                .isEqualTo("15 Januari 2026, 18.30");
        assertThat(Language.TETUM.calendar()).isEqualTo(Language.PORTUGUESE.locale());
    }

    @Test
    void java_knows_the_months_of_every_language() {
        assertThat(Arrays.stream(Language.values()).filter(language -> language != Language.ENGLISH))
                .allSatisfy(language -> assertThat(Month.MARCH.getDisplayName(TextStyle.FULL, language.calendar()))
                        .isNotEqualTo("March")
                        .doesNotMatch("M?0?3"));
    }

    @Test
    void digits_are_the_same_in_every_language() {
        assertThat(Arrays.stream(Language.values()).map(language -> new MessageFormat("{0}", language.locale())))
                .allSatisfy(
                        format -> assertThat(format.format(new Object[] {1234})).matches("1\\D234"));
    }

    @Test
    void tagalog_is_filipino_and_a_region_does_not_matter() {
        assertThat(Language.of("en-SG")).contains(Language.ENGLISH);
        assertThat(Language.of("ms_MY")).isEmpty();
        assertThat(Language.of("ms-MY")).contains(Language.MALAY);
        assertThat(Language.of("tl")).isEqualTo(Language.of("fil"));
    }

    @Test
    void a_word_of_the_rules_file_that_no_language_knows_stays() {
        assertThat(Phrase.ofRules("word.medal.gold", "gold")).isEqualTo("Gold");
        assertThat(Phrase.ofRules("word.medal.grand-prix", "grand prix")).isEqualTo("Grand prix");
    }
}
