package org.laurel.edition.web;

import org.laurel.edition.ReadersEdition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts {@link EditionInLinks} around what others do to links and forms: the tokens of Spring Security stay in them. */
@Configuration(proxyBeanMethods = false)
class LinksNameTheEdition {

    @Bean
    static BeanPostProcessor editionInLinks(ObjectProvider<ReadersEdition> reader) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor others
                        ? new EditionInLinks(others, reader::getObject)
                        : bean;
            }
        };
    }
}
