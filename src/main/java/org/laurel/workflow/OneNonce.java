package org.laurel.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a page of the webapps the nonce that its own header names. The webapps keep the nonce of the last request of anybody in one
 * place for all: of two people who ask at the same moment one got a page whose scripts the browser then refused, and saw nothing.
 */
class OneNonce extends OncePerRequestFilter {

    private static final Pattern NAMED = Pattern.compile("'nonce-([A-Za-z0-9_-]+)'");
    private static final Pattern USED = Pattern.compile(" nonce=\"[A-Za-z0-9_-]*\"");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        String policy = kept.getHeader("Content-Security-Policy");
        String type = kept.getContentType();
        if (policy != null && type != null && type.startsWith("text/html")) {
            use(policy, kept);
        }
        kept.copyBodyToResponse();
    }

    /** Byte by byte, so that no character of the page turns into another. */
    private static void use(String policy, ContentCachingResponseWrapper kept) throws IOException {
        Matcher named = NAMED.matcher(policy);
        if (named.find()) {
            String page = new String(kept.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
            String whole = USED.matcher(page).replaceAll(" nonce=\"" + named.group(1) + "\"");
            kept.resetBuffer();
            kept.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
