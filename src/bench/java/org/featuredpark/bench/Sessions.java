package org.featuredpark.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** People who signed in on the page some time before; the token is what their page sends with every write. */
final class Sessions {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
  private static final int AT_ONCE = 4;

  private final Map<Applicant, Session> sessions = new ConcurrentHashMap<>();
  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI login;

  private record Session(String cookie, String token) {
  }

  Sessions(URI server) {
    login = server.resolve("/login");
  }

  void begin(List<Applicant> people) throws Exception {
    var desks = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (var signedIn : desks.invokeAll(people.stream().map(who -> Executors.callable(() -> begin(who))).toList())) {
        signedIn.get();
      }
    } finally {
      desks.shutdownNow();
    }
  }

  HttpRequest.Builder signed(HttpRequest.Builder request, Applicant who) {
    var session = sessions.get(who);
    return request.header("Cookie", session.cookie()).header("X-CSRF-TOKEN", session.token());
  }

  private void begin(Applicant who) {
    var before = open("");
    var entered = send(HttpRequest.newBuilder(login).header("Cookie", before.cookie())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("username=" + who.userId() + "&password=" + CaseworkServer.PASSWORD + "&_csrf="
            + URLEncoder.encode(before.token(), StandardCharsets.UTF_8))).build());
    sessions.put(who, open(cookie(entered)));
  }

  private Session open(String cookie) {
    var page = send(HttpRequest.newBuilder(login).header("Cookie", cookie).GET().build());
    var token = TOKEN.matcher(page.body());
    if (!token.find()) {
      throw new IllegalStateException("No token on " + login + ": " + page.statusCode());
    }
    return new Session(cookie.isEmpty() ? cookie(page) : cookie, token.group(1));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String cookie(HttpResponse<?> answer) {
    return answer.headers().firstValue("Set-Cookie").map(line -> line.substring(0, line.indexOf(';')))
        .orElseThrow(() -> new IllegalStateException("No session: " + answer.statusCode()));
  }
}
