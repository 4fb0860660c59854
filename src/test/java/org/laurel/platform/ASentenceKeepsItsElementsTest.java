package org.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class ASentenceKeepsItsElementsTest {

    private static String page(String template, String sentence) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new SentenceDialect());
        StaticMessageSource words = new StaticMessageSource();
        words.addMessage("key", Locale.ENGLISH, sentence);
        engine.setTemplateEngineMessageSource(words);
        return engine.process(
                template,
                new Context(Locale.ENGLISH, Map.of("who", "<b>An</b>", "shown", false, "all", new int[] {1, 2})));
    }

    @Test
    void an_element_gets_the_words_that_the_sentence_has_for_it() {
        assertThat(page(
                        "<p class=\"x\" laurel:sentence=\"#{key}\"><a href=\"/results\"></a></p>",
                        "Read <1>the results</1>."))
                .isEqualTo("<p class=\"x\">Read <a href=\"/results\">the results</a>.</p>");
    }

    @Test
    void elements_stand_where_the_language_puts_them() {
        String template =
                "<p laurel:sentence=\"#{key}\"><a href=\"/a\"></a>\n  <strong th:text=\"${who}\">x</strong></p>";
        assertThat(page(template, "<2/>, <1>here</1>"))
                .isEqualTo("<p><strong>&lt;b&gt;An&lt;/b&gt;</strong>, <a href=\"/a\">here</a></p>");
    }

    @Test
    void a_sentence_brings_no_elements_of_its_own() {
        assertThat(page("<p laurel:sentence=\"#{key}\"><br></p>", "<script>x</script><1/> & <b>"))
                .isEqualTo("<p>&lt;script&gt;x&lt;/script&gt;<br> &amp; &lt;b&gt;</p>");
    }

    @Test
    void values_stand_in_it_as_text() {
        assertThat(page("<p laurel:sentence=\"#{key(${who})}\"><i></i></p>", "{0} <1>it''s</1>"))
                .isEqualTo("<p>&lt;b&gt;An&lt;/b&gt; <i>it&#39;s</i></p>");
    }

    @Test
    void conditions_and_repetitions_of_its_elements_hold() {
        assertThat(page(
                        "<p laurel:sentence=\"#{key}\"><i th:if=\"${shown}\"></i><b th:each=\"one : ${all}\" th:text=\"${one}\"></b></p>",
                        "A<1> no</1> <2/>"))
                .isEqualTo("<p>A <b>1</b><b>2</b></p>");
        assertThat(page("<p th:if=\"${shown}\" laurel:sentence=\"#{key}\"><i></i></p>", "A <1>b</1>"))
                .isEmpty();
        assertThat(page(
                        "<p th:each=\"one : ${all}\" laurel:sentence=\"#{key}\"><i th:text=\"${one}\"></i></p>",
                        "A <1/>"))
                .isEqualTo("<p>A <i>1</i></p><p>A <i>2</i></p>");
    }
}
