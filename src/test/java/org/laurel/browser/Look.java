package org.laurel.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A look at what is before somebody: on a desk and on a phone, by day and by night. */
final class Look {

    private static final List<Way> WAYS = List.of(
            new Way("desk-light", 1280, 900, ColorScheme.LIGHT, true),
            new Way("desk-dark", 1280, 900, ColorScheme.DARK, false),
            new Way("phone-light", 390, 844, ColorScheme.LIGHT, false),
            new Way("phone-dark", 390, 844, ColorScheme.DARK, true));
    private static final String BROKEN_RULES = """
            () => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
              .then(found => found.violations.map(broken => broken.id + ' at ' + broken.nodes.map(node => node.target.join(' ')).join(', ')))""";
    private static final String TOO_WIDE = "() => document.documentElement.scrollWidth - window.innerWidth";
    private static final String OURS = "() => !location.pathname.startsWith('/camunda')";

    /** @param strictly whether axe looks, too: both colours and both widths are among those that it looks at */
    private record Way(String name, int width, int height, ColorScheme light, boolean strictly) {}

    private final String axe;
    private final List<String> wrong = new ArrayList<>();

    Look() {
        try (InputStream script = Look.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What broke a rule so far, each with the name of its picture. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** A picture of each; what was typed stays. Camunda's own pages are not ours to be judged by axe. */
    void at(Somebody somebody, String name) {
        Page page = somebody.page;
        boolean ours = (boolean) page.evaluate(OURS);
        if (!ours) {
            becomesQuiet(page);
        }
        for (Way way : WAYS) {
            page.setViewportSize(way.width(), way.height());
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(way.light()));
            page.waitForTimeout(100);
            somebody.picture(name + "-" + way.name());
            if (ours) {
                judge(page, name + "-" + way.name(), way.strictly());
            }
        }
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Camunda's pages fetch what they show; a picture of one that never ends fetching is still a picture. */
    private static void becomesQuiet(Page page) {
        try {
            page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(10_000));
        } catch (TimeoutError busy) {
            page.waitForTimeout(500);
        }
    }

    private void judge(Page page, String name, boolean strictly) {
        int tooWide = ((Number) page.evaluate(TOO_WIDE)).intValue();
        if (tooWide > 0) {
            wrong.add(name + ": wider than the screen by " + tooWide + " px");
        }
        if (strictly) {
            page.evaluate(axe);
            List<?> broken = (List<?>) page.evaluate(BROKEN_RULES);
            broken.forEach(rule -> wrong.add(name + ": " + rule));
        }
    }
}
