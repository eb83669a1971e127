package org.featuredpark.identity.provider;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** The people of a sign-in service: their claims say who they are, and their groups become what they may do. */
@Component
@Profile("oidc")
public class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService service = new OidcUserService();
  private final Admission admission;
  private final String groupsClaim;

  OidcPeople(Admission admission, ProviderSettings settings) {
    this.admission = admission;
    this.groupsClaim = settings.oidc().groups();
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var person = service.loadUser(request);
    var account = admission.admit(new ProvidedPerson(person.getIssuer() + " " + person.getSubject(), person.getName(),
        Objects.requireNonNullElse(person.getFullName(), person.getName()),
        Objects.requireNonNullElse(person.getEmail(), ""), groups(person)));
    var nameClaim = request.getClientRegistration().getProviderDetails().getUserInfoEndpoint()
        .getUserNameAttributeName();
    return new DefaultOidcUser(account.groups().stream().map(SimpleGrantedAuthority::new).toList(),
        person.getIdToken(), person.getUserInfo(), nameClaim);
  }

  /** A list of names, or one name alone; anything else is no group. */
  private Set<String> groups(OidcUser person) {
    Object claim = person.getClaim(groupsClaim);
    var names = claim instanceof Collection<?> several ? several : claim == null ? Set.of() : Set.of(claim);
    return names.stream().filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toSet());
  }
}
