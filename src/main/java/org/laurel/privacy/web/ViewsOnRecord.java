package org.laurel.privacy.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.laurel.platform.CurrentActor;
import org.laurel.platform.ViewOnRecord;
import org.laurel.privacy.ViewRecord;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts on record what the doors marked {@link ViewOnRecord} have shown; what they refused was not seen. */
@Component
class ViewsOnRecord implements HandlerInterceptor, WebMvcConfigurer {

    private static final int LONGEST = 400;

    private final ViewRecord record;
    private final CurrentActor actors;

    ViewsOnRecord(ViewRecord record, CurrentActor actors) {
        this.record = record;
        this.actors = actors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        ViewOnRecord marked =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(ViewOnRecord.class) : null;
        if (marked != null && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            String path = request.getRequestURI();
            record.add(actors.get().login(), marked.value(), path.substring(0, Math.min(LONGEST, path.length())));
        }
    }
}
