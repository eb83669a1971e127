package org.featuredpark.identity.provider;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.featuredpark.testing.ServiceClient;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;

/** A real OpenID Connect service that knows nothing of this product, and the people who show it who they are. */
final class SignInServiceRun {

  private final AnnotationConfigServletWebServerApplicationContext service =
      new AnnotationConfigServletWebServerApplicationContext();
  private final Claims claims = new Claims();

  SignInServiceRun() {
    service.registerBean(Claims.class, () -> claims);
    service.register(TestSignInService.class);
    service.refresh();
  }

  String issuer() {
    return "http://127.0.0.1:" + service.getWebServer().getPort();
  }

  void serves(String application) {
    service.getBean(InMemoryRegisteredClientRepository.class).save(TestSignInService.client(application));
  }

  /** What the service says of a person from now on. */
  void says(String person, Map<String, Object> facts) {
    claims.all.put(person, facts);
  }

  /** The person signs in at the service, which sends the browser on to the address returned. */
  String signIn(String person, String request) throws IOException, InterruptedException {
    var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    for (var address : new String[] {issuer() + "/", request}) {
      var answer = browser.send(HttpRequest.newBuilder(URI.create(address))
          .header("Authorization", ServiceClient.authorization(person, person)).header("Accept", "text/html").build(),
          BodyHandlers.ofString());
      if (answer.statusCode() == 302) {
        return answer.headers().firstValue("Location").orElseThrow();
      }
    }
    throw new AssertionError("The service did not send " + person + " back");
  }

  /** Where the service sends a browser that comes to it with this address. */
  String sendsOn(String address) throws IOException, InterruptedException {
    var answer = HttpClient.newHttpClient().send(
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
  }

  static final class Claims {

    private final Map<String, Map<String, Object>> all = new ConcurrentHashMap<>();

    Map<String, Object> of(String person) {
      return all.getOrDefault(person, Map.of());
    }
  }
}
