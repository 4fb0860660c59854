package org.laurel.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.laurel.edition.RunningEditions;

/** Somebody before a browser of their own. */
final class Somebody {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final int PATIENCE = 60;

    final Page page;
    private final RunningEditions editions;

    Somebody(BrowserContext session, RunningEditions editions) {
        this(session.newPage(), editions);
    }

    Somebody(Page page, RunningEditions editions) {
        this.page = page;
        this.editions = editions;
    }

    Somebody signIn(String login) {
        page.navigate("/login");
        page.fill("#username", login);
        page.fill("#password", "laurel");
        page.click("main form button");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    Somebody opens(String path) {
        page.navigate(path);
        return this;
    }

    Somebody inAnotherTab() {
        return new Somebody(page.context().newPage(), editions);
    }

    /** Presses a button and waits for what comes of it. */
    Somebody presses(String words) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** What the page says to the person, one line each. */
    List<String> isTold() {
        return page.locator(".notice[role=status], .notice[role=alert]").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** Comes back to a page until there is on it what a timer brings within seconds. */
    Locator waitsFor(String path, String what) {
        for (int i = 0; i < PATIENCE; i++) {
            page.navigate(path);
            Locator found = page.locator(what);
            if (found.count() > 0) {
                return found.first();
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("\"" + what + "\" never came to " + path + ":\n" + page.innerText("main"));
    }

    /** For people to look at; on a busy machine the browser now and then has none to give, which is no fault of the page. */
    void picture(String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screens", name + ".png"))
                    .setFullPage(true));
        } catch (PlaywrightException noPicture) {
            System.err.println("no picture of " + name + ": " + noPicture.getMessage());
        }
    }

    /** The secretariat moves a date into the past: what waits for it happens within seconds. */
    void moves(String moment, int minutesAgo) {
        opens("/office");
        Locator form = page.locator("form[data-moment=" + moment + "]");
        form.evaluate("form => form.closest('details').open = true");
        form.locator("[name=to]")
                .fill(FIELD.format(Instant.now()
                        .minus(Duration.ofMinutes(minutesAgo))
                        .atZone(editions.get(AHouseWithABrowser.SMALL).zone())));
        form.locator("[name=reason]").fill("The walk goes on.");
        form.locator("button").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}
