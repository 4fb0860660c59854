package org.laurel.platform.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.IfMatch;
import org.laurel.platform.Listing;
import org.laurel.platform.Problem;
import org.laurel.platform.ProblemException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/** What doors for programs are given beside their own: which page of a list, and which version is meant to be changed. */
@Component
class ApiArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Listing.class || parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == Listing.class ? listing(request) : ifMatch(request);
    }

    private static IfMatch ifMatch(NativeWebRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH))
                .map(IfMatch::new)
                .orElseThrow(() -> new ProblemException(
                        Problem.Kind.VERSION_MISSING,
                        "Please send the ETag that you read in the header If-Match, so that nobody else's change is"
                                + " lost to yours."));
    }

    private static Listing listing(NativeWebRequest request) {
        UriComponents address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page")
                .replaceQueryParam("size")
                .build();
        return new Listing(
                address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery()),
                number(request, "page", 0),
                Math.max(1, Math.min(number(request, "size", Listing.USUAL), Listing.MOST)));
    }

    private static int number(NativeWebRequest request, String name, int usual) {
        String asked = request.getParameter(name);
        if (asked == null || asked.isEmpty()) {
            return usual;
        }
        if (!asked.matches("[0-9]{1,6}")) {
            throw new ProblemException(
                    Problem.Kind.UNREADABLE, "The parameter " + name + " is a whole number from 0 to 999999.");
        }
        return Integer.parseInt(asked);
    }
}
