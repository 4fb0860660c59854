package org.laurel.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.laurel.platform.Role;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What jurors and panel members may ask of the engine through Tasklist: to read their list, their task and its form, and
 * nothing else. Whatever is not named here is refused, so that a later version of the webapps opens no new door either.
 */
class ScoringOnly extends OncePerRequestFilter {

    private static final String ENGINE = "/camunda/api/engine/engine/";
    /** As the engine makes them: hexadecimal digits, so that no word of its addresses is taken for one. */
    private static final String ID = "[0-9a-f-]{1,36}";

    private static final String ONE_OF_THE_SEATED = "[a-zA-Z0-9_.@-]+";

    /** A method, and what follows it in the engine's part of the address. */
    private record Read(String method, Pattern path) {

        static Read of(String method, String path) {
            return new Read(method, Pattern.compile(path));
        }
    }

    private static final List<Read> WHAT_THE_LIST_AND_THE_TASK_READ = List.of(
            Read.of("GET", ""),
            Read.of("OPTIONS", "default/filter"),
            Read.of("GET", "default/filter"),
            Read.of("GET", "default/filter/count"),
            Read.of("GET", "default/filter/" + ID),
            Read.of("OPTIONS", "default/filter/" + ID),
            Read.of("GET", "default/filter/" + ID + "/(list|count)"),
            Read.of("POST", "default/filter/" + ID + "/(list|count)"),
            Read.of("GET", "default/task/" + ID),
            Read.of("GET", "default/task/" + ID + "/form"),
            Read.of("GET", "default/task/" + ID + "/identity-links"));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || administers(login) || scoringNeeds(request, login.getName())) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private static boolean administers(Authentication login) {
        return login.getAuthorities().stream()
                .anyMatch(granted -> Role.SECRETARIAT.authority().equals(granted.getAuthority()));
    }

    private static boolean scoringNeeds(HttpServletRequest request, String login) {
        String address = request.getRequestURI();
        if (!address.startsWith(ENGINE)) {
            return false;
        }
        String asked = address.substring(ENGINE.length());
        return WHAT_THE_LIST_AND_THE_TASK_READ.stream()
                        .anyMatch(read -> read.method().equals(request.getMethod())
                                && read.path().matcher(asked).matches())
                || request.getMethod().equals("GET") && isOwnProfile(asked, login);
    }

    private static boolean isOwnProfile(String asked, String login) {
        return login.matches(ONE_OF_THE_SEATED) && asked.equals("default/user/" + login + "/profile");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer(sentence(request)));
    }

    private static String sentence(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? "Tasklist shows jurors their own score sheets and nothing else."
                : "Nothing was changed. Please hand the sheet in with the form of its task: only a sheet that Laurel has"
                        + " checked and stored completes the task.";
    }

    /** In the shape of the engine's own errors, so that the webapps show the sentence. */
    private static String answer(String sentence) {
        return "{\"type\":\"AuthorizationException\",\"message\":\"" + sentence + "\"}";
    }
}
