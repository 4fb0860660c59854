package org.laurel.platform;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** In which language a person is answered: the one they chose, else the one their browser asks for, else English. */
@Configuration(proxyBeanMethods = false)
class Languages {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Bean
    MessageSource messageSource() {
        return Phrase.FILES;
    }

    @Bean
    LocaleResolver localeResolver() {
        Choice choice = new Choice();
        choice.setCookieMaxAge(A_YEAR);
        choice.setCookieHttpOnly(true);
        choice.setDefaultLocaleFunction(request ->
                accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).locale());
        return choice;
    }

    private static Language accepted(@Nullable String header) {
        return header == null ? Language.ENGLISH : Language.accepted(header);
    }

    /** A cookie with a language's tag; one that is not offered counts as none. */
    private static final class Choice extends CookieLocaleResolver {

        Choice() {
            super("LAUREL_LANGUAGE");
            setRejectInvalidCookies(false);
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String tag) {
            return Language.of(tag).map(Language::locale).orElse(null);
        }
    }
}
