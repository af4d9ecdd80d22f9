package shuzhi.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without a screen: cookies, forms, no redirects followed by itself.
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String EDGE = "------shuzhi-test";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String house;

    public Browser(int port) {
        this.house = "http://127.0.0.1:" + port;
    }

    public record Answer(int status, String body, HttpResponse<String> response) {
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String to() {
            return header("Location");
        }
    }

    record FileField(String field, String name, byte[] content) {}

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /// A file as it comes.
    HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// The token of the forms on a page.
    String token() {
        var found = TOKEN.matcher(get("/sign-in").body());
        if (!found.find()) throw new AssertionError("no token");
        return found.group(1);
    }

    Answer post(String path, Map<String, String> fields, String... headers) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token());
        return postBare(path, all, headers);
    }

    /// Without a token of its own.
    Answer postBare(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer json(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-CSRF-TOKEN", token())
                .POST(BodyPublishers.ofString(body)));
    }

    Answer upload(String path, Map<String, String> fields, FileField file, String... headers) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token());
        var body = new ByteArrayOutputStream();
        all.forEach((name, value) -> write(
                body,
                "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        write(
                body,
                "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + file.field() + "\"; filename=\""
                        + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(file.content());
        write(body, "\r\n--" + EDGE + "--\r\n");
        return send(request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public Answer signIn(String login, String password) {
        return signIn(login, password, Map.of());
    }

    Answer signIn(String login, String password, Map<String, String> more) {
        var fields = new LinkedHashMap<>(more);
        fields.put("login", login);
        fields.put("password", password);
        return post("/sign-in", fields);
    }

    /// A browser of somebody who has signed in.
    Browser as(String login) {
        var answer = signIn(login, TestHouse.PASSWORD);
        if (!answer.to().equals("/")) throw new AssertionError(login + " could not sign in: " + answer);
        return this;
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals("shuzhi"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : house + path));
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
