package org.laurel.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/** Tells browsers and proxies to keep nothing of what somebody sees who is signed in, whatever the engine's doors say. */
final class NeverStored implements HeaderWriter {

    /** The same for everybody, and without anything of anybody. */
    private static final List<String> FURNITURE =
            List.of("/camunda/lib/", "/camunda/assets/", "/webjars/", "/fonts/", "/images/");

    private final CurrentActor actors = new CurrentActor();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String said = response.getHeader(HttpHeaders.CACHE_CONTROL);
        if (actors.find().isPresent()
                && (said == null || !said.contains("no-store"))
                && FURNITURE.stream().noneMatch(request.getRequestURI()::startsWith)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
