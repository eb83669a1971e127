package org.featuredpark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
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
import java.util.stream.Stream;

/** One visitor's HTTP session: keeps cookies, signs in through the page, follows no redirect by itself. */
public final class Browserless {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Browserless(int port) {
    base = "http://localhost:" + port;
  }

  public Browserless signIn(String user) {
    signInTo(user);
    return this;
  }

  /** Signs in through the page and says where that leads. */
  public String signInTo(String user) {
    var target = attempt(user, TestAccounts.PASSWORD);
    if (target.contains("error")) {
      throw new AssertionError("Could not sign in as " + user);
    }
    return target;
  }

  /** Tries to sign in through the page and says where that leads. */
  public String attempt(String user, String password) {
    return submit("/login", "/login", "username", user, "password", password)
        .headers().firstValue("Location").orElse("");
  }

  /** Sends a form that a page shows; names and values take turns. */
  public HttpResponse<String> submit(String page, String action, String... fields) {
    var form = new LinkedHashMap<String, String>();
    for (int name = 0; name < fields.length; name += 2) {
      form.put(fields[name], fields[name + 1]);
    }
    return submit(page, action, form);
  }

  public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
    var form = Stream.concat(Stream.of(Map.entry("_csrf", csrf(page))), fields.entrySet().stream())
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
    return send(request(action).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form)).build());
  }

  /** The token that goes with the forms of a page. */
  public String csrf(String page) {
    var token = CSRF.matcher(get(page).body());
    if (!token.find()) {
      throw new AssertionError(page + " has no token");
    }
    return token.group(1);
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html,application/json").GET().build());
  }

  public byte[] bytes(String path) {
    try {
      return client.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public HttpResponse<String> post(String path, String json) {
    return write("POST", path, json);
  }

  public HttpResponse<String> write(String method, String path, String json) {
    return send(request(path).header("Content-Type", "application/json").header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
        .method(method, BodyPublishers.ofString(json)).build());
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name)).map(java.net.HttpCookie::getValue).findFirst().orElse("");
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
