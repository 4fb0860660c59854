package org.laurel.platform.keycloak;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody at a browser of their own. */
final class Visitor implements AutoCloseable {

    private static final String PASSWORD = "laurel-laurel";
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("laurel.it.browser", "/usr/bin/chromium")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    private final BrowserContext context = BROWSER.newContext(new Browser.NewContextOptions().setLocale("en-GB"));
    final Page page = context.newPage();

    Visitor() {
        page.setDefaultTimeout(60_000);
    }

    /** Goes to the login page, gives name, password and, where it is asked for, a one-time code, and arrives at Laurel. */
    Visitor signIn(String login) throws InterruptedException {
        page.navigate(KeycloakHouse.LAUREL + "/login");
        give(login);
        page.waitForURL(url -> url.startsWith(KeycloakHouse.LAUREL));
        return this;
    }

    void give(String login) throws InterruptedException {
        if (page.locator("#username").isVisible()) {
            page.fill("#username", login);
        }
        page.fill("#password", PASSWORD);
        page.click("#kc-login");
        if (page.locator("#otp").count() > 0) {
            giveCode(login);
        }
    }

    void giveCode(String login) throws InterruptedException {
        page.fill("#otp", OneTimeCodes.next(login));
        page.click("#kc-login");
    }

    int status(String path) {
        Response answer = page.navigate(KeycloakHouse.LAUREL + path);
        return Objects.requireNonNull(answer).status();
    }

    boolean signedIn() {
        page.navigate(KeycloakHouse.LAUREL + "/home");
        return page.url().startsWith(KeycloakHouse.LAUREL);
    }

    String path() {
        return page.url().replace(KeycloakHouse.LAUREL, "");
    }

    /** Waits through however many redirects there are; a picture tells where it ended otherwise. */
    void arriveAt(String path) {
        try {
            page.waitForCondition(() -> path().equals(path));
        } catch (PlaywrightException elsewhere) {
            picture("lost");
            throw new AssertionError("at " + page.url() + " instead of " + path, elsewhere);
        }
    }

    String cookie() {
        return context.cookies(KeycloakHouse.LAUREL).stream()
                .filter(cookie -> cookie.name.equals("LAUREL"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("none");
    }

    /** For people to look at; on a busy machine the browser now and then has none to give, which is no fault of the page. */
    void picture(String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
        } catch (PlaywrightException noPicture) {
            System.err.println("no picture of " + name + ": " + noPicture.getMessage());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
