package org.laurel.entry.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Map;
import org.laurel.entry.AnEdition;
import org.laurel.platform.Actor;
import org.laurel.platform.LoginAuthorities;
import org.laurel.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Pages of an edition, as somebody who is signed in sees them. */
abstract class EntryPagesOfAnEdition extends AnEdition {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired
    private MockMvc browser;

    private static RequestPostProcessor as(Actor actor) {
        return user(actor.login())
                .authorities(LoginAuthorities.from(
                        actor.roles().stream().map(Role::word).toList(), actor.state()));
    }

    MockHttpServletResponse see(Actor actor, String path) throws Exception {
        return answer(get(path).with(as(actor)).header("Accept", BROWSER));
    }

    String page(Actor actor, String path) throws Exception {
        return see(actor, path).getContentAsString();
    }

    /** As whoever reads another language sees it. */
    String page(Actor actor, String path, String language) throws Exception {
        return answer(get(path).with(as(actor)).header("Accept", BROWSER).header("Accept-Language", language))
                .getContentAsString();
    }

    MockHttpServletResponse send(Actor actor, String path, Map<String, String> fields, String language)
            throws Exception {
        return answer(
                form(path, fields).with(as(actor)).header("Accept", BROWSER).header("Accept-Language", language));
    }

    MockHttpServletResponse send(Actor actor, String path, Map<String, String> fields, MockMultipartFile... files)
            throws Exception {
        return answer(form(path, fields, files).with(as(actor)).header("Accept", BROWSER));
    }

    /** As the script on the page calls. */
    MockHttpServletResponse call(Actor actor, String path, Map<String, String> fields) throws Exception {
        return answer(form(path, fields).with(as(actor)).header("Accept", MediaType.APPLICATION_JSON_VALUE));
    }

    private static MockMultipartHttpServletRequestBuilder form(
            String path, Map<String, String> fields, MockMultipartFile... files) {
        MockMultipartHttpServletRequestBuilder request = multipart(path);
        fields.forEach(request::param);
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        request.with(csrf());
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = browser.perform(request).andReturn().getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        return response;
    }
}
