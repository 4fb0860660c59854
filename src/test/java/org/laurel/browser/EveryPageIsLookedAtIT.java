package org.laurel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.laurel.edition.Editions;
import org.laurel.platform.Actor;
import org.laurel.platform.Role;
import org.laurel.preparation.RulesDrafts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Everybody follows every link of every page while an edition goes from its call to the ceremony: a picture of each page on a desk
 * and on a phone, by day and by night, is made into {@code target/screens}, and axe-core looks at it for WCAG 2.2 A and AA. A page
 * of Laurel that nobody came by fails the test: {@code mvn verify -Dit.test=EveryPageIsLookedAtIT}.
 */
class EveryPageIsLookedAtIT extends AWayToGold {

    private static final String NOBODY = "nobody";
    private static final double MUCH_MORE = 1.3;
    /** To choose a language would turn every page after it. */
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/(?!language)[^\"#]*)");

    /** Where each begins; what links lead to follows by itself. */
    private static final Map<String, List<String>> BEGINNINGS = beginnings();

    /** Pages to which no link leads on this way. */
    private static final Set<String> ELSEWHERE = Set.of(
            // no page, but a way to one
            "/home",
            "/language",
            // somebody signed in whom the roster does not know
            "/claim",
            // Keycloak is away, or a login is too old
            "/login-unavailable",
            "/login-again",
            // the question of a round that came to no tie and missed nobody
            "/chair/rounds/{edition}/{category}/{question}",
            // inside Tasklist, and on the way out of it
            "/sheets/{sheet}/form",
            "/leave",
            // where the code on a printed certificate leads
            "/results/certificates/{edition}/{code}",
            // shown once, as the answer to the erasure of one's own data
            "/me/erased");

    private static Map<String, List<String>> beginnings() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put(NOBODY, List.of("/", "/?goodbye", "/login", "/results", "/log", "/api", "/nowhere", "/board/" + SMALL));
        for (String somebody : List.of("entrant.vn", "coordinator.vn", "panel.vn", "juror.sg", "chair", "auditor")) {
            all.put(somebody, List.of("/home", "/me"));
        }
        all.put("secretariat", List.of("/home", "/me", "/watch", "/office/editions/new?from=shipped:ada"));
        return all;
    }

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private RulesDrafts drafts;

    private final Look look = new Look();
    /** What was looked at, and how much it said. */
    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void onADeskAndOnAPhoneByDayAndByNight() {
        Actor secretariat = new Actor("secretariat", Set.of(Role.SECRETARIAT), null);
        drafts.begin(secretariat, Editions.text("ada")).orThrow();
        goesAllTheWay();
        assertThat(look.wrong()).isEmpty();
        Set<String> all =
                pages().stream().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(ELSEWHERE);
        all.removeAll(seen.keySet().stream()
                .map(one -> one.substring(one.indexOf(' ') + 1))
                .toList());
        assertThat(all).as("pages that nobody came by").isEmpty();
    }

    @Override
    void sees(Somebody somebody, String what) {
        // a sheet that is being filled in Tasklist is not turned about meanwhile
        if (what.startsWith("tasklist")) {
            somebody.picture("way/" + what);
        } else {
            look.at(somebody, "way/" + what);
        }
    }

    @Override
    void comesTo(Milestone milestone) {
        BEGINNINGS.forEach((login, paths) -> {
            // in a tab of their own, so that whoever is in the middle of something stays there
            Somebody somebody = login.equals(NOBODY) ? stranger() : as(login).inAnotherTab();
            follow(somebody, login, paths);
            somebody.page.close();
        });
    }

    /** Of many links of one kind the first is followed; what was looked at before is only read, for links that are new and for what it has to say since. */
    private void follow(Somebody somebody, String login, List<String> paths) {
        Deque<String> ahead = new ArrayDeque<>(paths);
        Set<String> asked = new TreeSet<>();
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            String kind = pattern(path).orElse(path);
            if (asked.add(paths.contains(path) ? path : kind)) {
                APIResponse answer = somebody.page.request().get(path);
                assertThat(answer.status()).as(login + " " + path).isLessThan(500);
                if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                    lookWhereThereIsMore(somebody, login, path, answer);
                    LINK.matcher(answer.text())
                            .results()
                            .map(link -> link.group(1).replace("&amp;", "&"))
                            .forEach(ahead::addLast);
                }
            }
        }
    }

    private void lookWhereThereIsMore(Somebody somebody, String login, String path, APIResponse answer) {
        String kind = pattern(URI.create(answer.url()).getPath()).orElse(path);
        boolean sameForAll = seen.containsKey(NOBODY + " " + kind) && !login.equals(NOBODY) && !kind.equals("/");
        String page = login + " " + kind;
        int says = content(answer.text());
        if (!sameForAll && says > MUCH_MORE * seen.getOrDefault(page, 0)) {
            seen.put(page, says);
            somebody.opens(path);
            look.at(somebody, "pages/" + (login + kind).replaceAll("[^a-z0-9.]+", "-"));
        }
    }

    private static int content(String page) {
        return page.length() - Math.max(0, page.indexOf("<main"));
    }

    private Optional<String> pattern(String path) {
        PathContainer parsed = PathContainer.parsePath(path.replaceFirst("[?#].*", ""));
        return doors(any -> true).stream()
                .filter(door -> door.matches(parsed))
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .map(PathPattern::getPatternString)
                .findFirst();
    }

    private Set<PathPattern> pages() {
        return doors(EveryPageIsLookedAtIT::isPage);
    }

    private Set<PathPattern> doors(Predicate<HandlerMethod> which) {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(door -> door.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(door -> which.test(door.getValue()))
                .flatMap(door -> door.getKey().getPathPatternsCondition().getPatterns().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPage(HandlerMethod door) {
        return List.of(String.class, ModelAndView.class)
                        .contains(door.getReturnType().getParameterType())
                && door.getBeanType().getName().startsWith("org.laurel")
                && !door.hasMethodAnnotation(ResponseBody.class)
                && !door.getBeanType()
                        .isAnnotationPresent(org.springframework.web.bind.annotation.RestController.class);
    }
}
