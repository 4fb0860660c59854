package org.laurel.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.laurel.WithoutTheEngine;
import org.laurel.platform.FreshLogin;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WithoutTheEngine
class FinalActsAskForAFreshLoginTest {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void aFreezeASignOffAndBothHalvesOfARelease() {
        List<String> marked = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(door -> door.getValue().hasMethodAnnotation(FreshLogin.class))
                .map(Map.Entry::getKey)
                .flatMap(info -> info.getPatternValues().stream())
                .sorted()
                .collect(Collectors.toList());
        assertThat(marked)
                .containsExactly(
                        "/ceremony/confirm",
                        "/ceremony/propose",
                        "/chair/finals/{category}/sign-off",
                        "/office/finals/{category}/freeze",
                        "/proposals/{id}/confirmation");
    }
}
