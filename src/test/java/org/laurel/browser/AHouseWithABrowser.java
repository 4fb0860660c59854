package org.laurel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.laurel.edition.Edition;
import org.laurel.edition.Editions;
import org.laurel.edition.Moment;
import org.laurel.edition.RunningEditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on a port of its own with the small edition, and a browser in which everybody has a session. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "laurel.edition=",
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
            "laurel.vote.look-every=PT1S",
            "camunda.bpm.job-execution.max-wait=1000"
        })
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AHouseWithABrowser {

    static final String SMALL = "small-2026";

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Autowired
    RunningEditions editions;

    @LocalServerPort
    private int port;

    private final Map<String, Somebody> people = new LinkedHashMap<>();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("laurel.it.browser", "/usr/bin/chromium")))
                    .setArgs(FLAGS));

    /** Its call opened an hour ago. */
    @BeforeAll
    void openTheSmallEdition() throws IOException {
        String rules;
        try (InputStream file = AHouseWithABrowser.class.getResourceAsStream("/editions/small.yaml")) {
            rules = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        Edition small = Editions.parse("small.yaml", rules).orElseThrow();
        Instant anHourAgo = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS);
        Duration late = Duration.between(small.timetable().at(Moment.CALL_OPENS), anHourAgo);
        editions.open(small.with(small.timetable().shifted(late)), rules);
    }

    @AfterAll
    void closeTheBrowser() {
        browser.close();
        playwright.close();
    }

    /** Everybody signs in once and keeps their own cookies. */
    Somebody as(String login) {
        return people.computeIfAbsent(login, name -> stranger().signIn(name));
    }

    Somebody stranger() {
        return new Somebody(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setViewportSize(1280, 900)),
                editions);
    }

    /** Nobody entered anything: every stage is over as soon as its date is. */
    void theEditionComesToItsCeremony() {
        int minutesAgo = 50;
        for (String moment : List.of(
                "submission-closes",
                "review-closes",
                "panel-closes",
                "selection-closes",
                "scoring-opens",
                "scoring-closes",
                "voting-opens",
                "voting-closes",
                "final-opens",
                "final-closes",
                "ceremony")) {
            as("secretariat").moves(moment, minutesAgo);
            minutesAgo -= 2;
        }
    }

    /** Waits until the button is there, types the passphrase and presses it. */
    void releases(String login, String button, String passphrase) {
        Somebody person = as(login);
        person.waitsFor("/ceremony", "button:has-text('" + button + "')");
        person.page.fill("#passphrase", passphrase);
        person.page.check("[name=sure]");
        person.presses(button);
    }
}
