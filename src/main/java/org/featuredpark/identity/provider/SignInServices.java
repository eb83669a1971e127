package org.featuredpark.identity.provider;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The sign-in services that people may choose from. */
@Component
@Profile("oidc")
public class SignInServices {

  private final InMemoryClientRegistrationRepository registered;

  SignInServices(InMemoryClientRegistrationRepository registered) {
    this.registered = registered;
  }

  public List<SignInService> list() {
    return all().map(one -> new SignInService(one.getClientName(),
        "/oauth2/authorization/" + one.getRegistrationId())).toList();
  }

  /** Where signing out leads, so that the pages' content policy can allow it. */
  public List<String> signOutOrigins() {
    return all().map(one -> one.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
        .filter(Objects::nonNull).map(address -> URI.create(address.toString()))
        .map(address -> address.getScheme() + "://" + address.getRawAuthority()).distinct().toList();
  }

  public ClientRegistrationRepository registered() {
    return registered;
  }

  private Stream<ClientRegistration> all() {
    return StreamSupport.stream(registered.spliterator(), false);
  }

  /** A service's name and the address where signing in with it begins. */
  public record SignInService(String name, String address) {
  }
}
