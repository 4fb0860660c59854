package org.laurel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Makes a picture of every page that an edition in its first hours has, on a desk and on a phone, by day and by night, into
 * {@code target/screens}, and lets axe-core look at each for WCAG 2.2 A and AA: {@code mvn verify -Dit.test=EveryPageIsLookedAtIT}.
 * The pages that need a further stage are seen on the way of {@link FromDraftToGoldIT}.
 */
class EveryPageIsLookedAtIT extends AHouseWithABrowser {

    private static final String NOBODY = "nobody";
    private static final Map<String, int[]> SIZES =
            Map.of("desk", new int[] {1280, 900}, "phone", new int[] {390, 844});
    private static final String BROKEN_RULES = """
            () => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
              .then(found => found.violations.map(broken => broken.id + ' at ' + broken.nodes.map(node => node.target.join(' ')).join(', ')))""";
    private static final String TOO_WIDE = "() => document.documentElement.scrollWidth - window.innerWidth";

    private String axe = "";

    @BeforeAll
    void readAxe() throws IOException {
        try (InputStream script = EveryPageIsLookedAtIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nobody         | / /?goodbye /login /results /board/small-2026
            entrant.vn     | /entries /entries/new /nowhere
            coordinator.vn | /desk /desk/shortlist
            panel.vn       | /sheets
            juror.vn       | /sheets
            chair          | /chair /chair/finals /ceremony
            auditor        | /watch
            secretariat    | /office /office/finals /office/outbox /office/exports /office/monitor
            secretariat    | /office/monitor/entries /office/monitor/edition /office/monitor/entry /ceremony
            secretariat    | /office/board /office/board/ceremony /office/board/rehearsal /office/board/rehearsal/small-2026
            """)
    void onADeskAndOnAPhoneByDayAndByNight(String login, String paths) {
        Page page = (login.equals(NOBODY) ? stranger() : as(login)).page;
        List<String> wrong = new ArrayList<>();
        for (String path : paths.split(" ")) {
            SIZES.forEach((size, pixels) -> {
                page.setViewportSize(pixels[0], pixels[1]);
                for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                    look(page, login, path, size + "-" + light.name().toLowerCase(Locale.ROOT), wrong);
                }
            });
        }
        assertThat(wrong).as(login).isEmpty();
    }

    private void look(Page page, String login, String path, String how, List<String> wrong) {
        page.navigate(path);
        page.waitForTimeout(path.startsWith("/office/monitor/") ? 1500 : 100);
        String name = login + path.replaceAll("[^a-z0-9]+", "-") + "-" + how;
        new Somebody(page, editions).picture("pages/" + name);
        page.evaluate(axe);
        List<?> broken = (List<?>) page.evaluate(BROKEN_RULES);
        broken.forEach(rule -> wrong.add(name + ": " + rule));
        int tooWide = ((Number) page.evaluate(TOO_WIDE)).intValue();
        if (tooWide > 0) {
            wrong.add(name + ": wider than the screen by " + tooWide + " px");
        }
    }
}
