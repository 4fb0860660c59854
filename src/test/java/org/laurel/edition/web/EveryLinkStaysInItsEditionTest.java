package org.laurel.edition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurel.AnotherYear;
import org.laurel.Visitor;
import org.laurel.judging.AJury;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every page of the house is asked for of the edition before, while the next one is open already. */
class EveryLinkStaysInItsEditionTest extends AJury {

    private static final String CHOICE = "?edition=" + ADA;
    private static final Pattern FRAMES_CHOICE = Pattern.compile("<aside class=\"edition\".*?</aside>", Pattern.DOTALL);
    private static final Pattern LINK =
            Pattern.compile("\\s(href|action|src|data-(?!file)[a-z-]+|hx-[a-z]+)=\"(/[^\"]*)\"");
    private static final Pattern GET_FORM = Pattern.compile("<form[^>]*method=\"get\".*?</form>", Pattern.DOTALL);
    /** Files of every page, other programs' pages, and those that know no edition. */
    private static final Pattern NOT_OURS =
            Pattern.compile(".*\\.(css|js|svg)|/(camunda|webjars|api)/.*|/(login|logout|language)");

    private static final Map<Role, String> PEOPLE = Map.of(
            Role.ENTRANT, "entrant.vn",
            Role.COORDINATOR, "coordinator.vn",
            Role.PANEL_MEMBER, "panel.vn",
            Role.JUROR, "juror.vn",
            Role.CHAIR, "chair",
            Role.SECRETARIAT, "secretariat",
            Role.AUDITOR, "auditor");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RuntimeService runtime;

    private AnotherYear next;
    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);

    @BeforeEach
    void theNextIsOpened() {
        next = new AnotherYear(editions, jdbc);
        next.open(Instant.parse("2100-01-01T00:00:00Z"));
        PEOPLE.forEach((role, login) -> visitors.put(role, signedIn(login)));
    }

    @AfterEach
    void itNeverWas() {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(AnotherYear.ID)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "it never was"));
        next.neverWas();
    }

    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(EveryLinkStaysInItsEditionTest::paths)
                .filter(path -> !path.matches("/api.*|.*[{].*|.*/events|.*[.][a-z]+|/seal/key"))
                .forEach(pages::add);
        return pages;
    }

    private static Stream<String> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .map(pattern -> pattern.replace("{category}", CATEGORY)
                        .replace("{show}", "rehearsal")
                        .replace("{process}", "finale")
                        .replace("{edition}", ADA)
                        .replace("/board/{id}", "/board/" + ADA));
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static List<String> lost(String page, String edition) {
        String own = FRAMES_CHOICE.matcher(page).replaceAll("");
        List<String> lost = new ArrayList<>();
        LINK.matcher(GET_FORM.matcher(own).replaceAll(""))
                .results()
                .map(found -> found.group(2))
                .filter(link -> !NOT_OURS.matcher(link).matches())
                .filter(link -> !link.contains("edition=") && !link.contains("/" + edition))
                .forEach(lost::add);
        GET_FORM.matcher(own)
                .results()
                .map(MatchResult::group)
                .filter(form -> !form.contains("action=\"/language\"") && !form.contains("value=\"" + edition))
                .forEach(lost::add);
        return lost;
    }

    @Test
    void on_every_page_for_everybody() {
        List<String> seen = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        pages().forEach(page -> visitors.forEach((role, visitor) -> {
            HttpResponse<String> answer = visitor.get(page + CHOICE);
            if (isPage(answer)) {
                seen.add(page);
                lost(answer.body(), ADA).forEach(link -> lost.add(role + " at " + page + ": " + link));
            }
        }));
        assertThat(lost).isEmpty();
        assertThat(seen)
                .contains("/", "/results", "/office", "/office/people", "/office/monitor/finale", "/chair/finals/PUB")
                .contains("/desk", "/entries", "/watch/then", "/seal", "/ceremony", "/proposals/override", "/sheets")
                .contains("/chair/rounds/ada-2026/PUB", "/office/board/rehearsal");
    }

    @Test
    void a_page_about_one_thing_takes_the_edition_of_that_thing() {
        Visitor entrant = visitors.get(Role.ENTRANT);
        String entry = entrant.post("/entries" + CHOICE, Map.of("category", CATEGORY))
                .headers()
                .firstValue("Location")
                .map(to -> to.replaceAll(".*(/entries/[^?]*).*", "$1"))
                .orElseThrow();
        for (String choice : List.of("", "?edition=" + AnotherYear.ID)) {
            String page = entrant.get(entry + choice).body();
            assertThat(page).contains("not at the edition opened last", "href=\"/entries" + CHOICE);
            assertThat(lost(page, ADA)).isEmpty();
        }
        String rounds =
                visitors.get(Role.CHAIR).get("/chair/rounds/ada-2026/PUB").body();
        assertThat(lost(rounds, ADA)).isEmpty();
    }

    @Test
    void without_a_choice_links_are_as_short_as_ever_and_forms_name_what_they_were_shown_for() {
        String office = visitors.get(Role.SECRETARIAT).get("/office/people").body();
        assertThat(office)
                .contains("href=\"/office/people/roster.csv\"", "action=\"/office/people/preview?edition=ada-2099\"")
                .contains("<summary>Edition: " + AnotherYear.NAME, "href=\"/office/people?edition=ada-2026\"");
        String stranger = visitors.get(Role.ENTRANT).get("/results").body();
        assertThat(stranger).contains("href=\"/editions\"").doesNotContain("not at the edition");
    }

    @Test
    void a_redirect_leads_to_the_same_edition() {
        Visitor auditor = visitors.get(Role.AUDITOR);
        HttpResponse<String> answer = auditor.post("/seal/proof" + CHOICE, Map.of("passphrase", "not it"));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/seal" + CHOICE));
        assertThat(visitors.get(Role.CHAIR).get("/home" + CHOICE).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/chair" + CHOICE));
        HttpResponse<String> language = auditor.get("/language?to=en&back=/watch" + CHOICE.replace("?", "%3F"));
        assertThat(language.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/watch" + CHOICE));
    }

    @Test
    void six_statements_are_enough_for_the_pages_of_the_staff() {
        for (String page : List.of("/seal", "/sheets", "/office/people", "/proposals", "/office/exports")) {
            for (String choice : List.of("", CHOICE)) {
                Visitor office = visitors.get(page.equals("/sheets") ? Role.JUROR : Role.SECRETARIAT);
                office.get(page + choice);
                assertThat(statements.during(() -> office.get(page + choice)))
                        .as(page + choice)
                        .isLessThanOrEqualTo(6);
            }
        }
    }

    @Test
    void the_page_of_the_ceremony_asks_once_for_all_categories() {
        Visitor office = visitors.get(Role.SECRETARIAT);
        office.get("/ceremony");
        assertThat(statements.during(() -> office.get("/ceremony"))).isLessThanOrEqualTo(9);
    }
}
