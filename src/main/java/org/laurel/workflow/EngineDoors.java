package org.laurel.workflow;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filters between Laurel's login and the engine's doors. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EngineDoors {

    /** After Spring Security's own filter, which stands at -100. */
    private static final int AFTER_SIGN_IN = 201;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappSignIn() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", SignedInToWebapps.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        filter.setOrder(AFTER_SIGN_IN);
        return filter;
    }

    /** Before the webapps look at the request at all. */
    @Bean
    FilterRegistrationBean<ScoringOnly> scoringOnly() {
        var filter = new FilterRegistrationBean<>(new ScoringOnly());
        filter.addUrlPatterns("/camunda/api/engine/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        filter.setOrder(AFTER_SIGN_IN - 1);
        return filter;
    }

    /** Around the filter of the webapps that writes their headers. */
    @Bean
    FilterRegistrationBean<OneNonce> oneNonce() {
        var filter = new FilterRegistrationBean<>(new OneNonce());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        filter.setOrder(AFTER_SIGN_IN - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineRestActor> restActor(IdentityService identity) {
        var filter = new FilterRegistrationBean<>(new EngineRestActor(identity));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setOrder(AFTER_SIGN_IN);
        return filter;
    }
}
