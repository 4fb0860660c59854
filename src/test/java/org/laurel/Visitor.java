package org.laurel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the application's doors, with a browser that keeps cookies and follows nothing. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/(engine-rest|api/v1)(/.*)?");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI home;
    private String token = "";
    private String credentials = "";

    public Visitor(int port) {
        home = URI.create("http://127.0.0.1:" + port);
        takeToken("/login");
    }

    /** Goes on with a session that somebody has begun elsewhere, and as a program shows that token. */
    public Visitor goOnWith(String session, String programsToken) {
        HttpCookie cookie = new HttpCookie("LAUREL", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(home, cookie);
        credentials = "Bearer " + programsToken;
        takeToken("/leave");
        return this;
    }

    /** Signs in by the form of the demonstration accounts; programs use the same name and password. */
    public Visitor signIn(String login, String password) {
        credentials = "Basic "
                + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = post("/login", Map.of("username", login, "password", password));
        if (!answer.headers().firstValue("Location").orElse("").endsWith("/home")) {
            throw new IllegalStateException(login + " could not sign in: " + answer.statusCode());
        }
        takeToken("/login");
        return this;
    }

    private void takeToken(String page) {
        Matcher found = TOKEN.matcher(get(page).body());
        token = found.find() ? found.group(1) : "";
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, Map.of());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send("POST", path, fields);
    }

    /** Anything but a GET carries the token that a page of ours would carry. */
    public HttpResponse<String> send(String method, String path, Map<String, String> fields) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html,*/*");
        if (FOR_PROGRAMS.matcher(path).matches()) {
            return sendJson(method, path, "{}");
        }
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(form(fields)));
        }
        return send(request);
    }

    /** As a script of our pages does it: fields of a form, and an answer in JSON. */
    public HttpResponse<String> call(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** As a program does it: without a session, with name and password. */
    public HttpResponse<String> sendJson(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!credentials.isEmpty()) {
            request.header("Authorization", credentials);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String form(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
