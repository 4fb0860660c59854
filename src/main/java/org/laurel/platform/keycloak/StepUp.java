package org.laurel.platform.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.laurel.platform.FreshLogin;
import org.laurel.platform.OwnPath;
import org.laurel.platform.Phrase;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Keeps the doors marked {@link FreshLogin} for people whose second factor has been seen within the last minutes. */
@Component
@Profile("keycloak")
class StepUp implements HandlerInterceptor, WebMvcConfigurer {

    private static final String BACK = StepUp.class.getName();

    private final KeycloakSettings settings;
    private final InstantSource clock;

    StepUp(KeycloakSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!guarded(handler) || fresh()) {
            return true;
        }
        OwnPath.in(request.getHeader("Referer"))
                .ifPresent(page -> request.getSession().setAttribute(BACK, page.path()));
        String door = Requests.START + "/" + Registration.ID + "?" + Requests.FRESH;
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", door);
        } else {
            response.sendRedirect(door);
        }
        return false;
    }

    /** The page that somebody was sent away from; says there, once, what to do next. */
    static Optional<OwnPath> back(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        Object page = session.getAttribute(BACK);
        if (page == null) {
            return Optional.empty();
        }
        session.removeAttribute(BACK);
        FlashMap words = new FlashMap();
        words.put("done", Phrase.of("platform.step-up.done"));
        words.startExpirationPeriod(60);
        new SessionFlashMapManager().saveOutputFlashMap(words, request, response);
        return OwnPath.in(page.toString());
    }

    private static boolean guarded(Object handler) {
        return handler instanceof HandlerMethod method
                && (method.hasMethodAnnotation(FreshLogin.class)
                        || method.getBeanType().isAnnotationPresent(FreshLogin.class));
    }

    private boolean fresh() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login != null
                && login.getPrincipal() instanceof SignedIn person
                && person.freshAt(clock.instant(), settings.freshFor());
    }
}
