package org.featuredpark.identity.web;

import org.featuredpark.identity.provider.OidcPeople;
import org.featuredpark.identity.provider.SignInServices;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Adds the way through a sign-in service to our pages: in, and out again there too. */
@Component
@Profile("oidc")
class OidcSignIn {

  private final SignInServices services;
  private final OidcPeople people;

  OidcSignIn(SignInServices services, OidcPeople people) {
    this.services = services;
    this.people = people;
  }

  void addTo(HttpSecurity pages) throws Exception {
    pages.oauth2Login(login -> login.loginPage("/login")
        .userInfoEndpoint(claims -> claims.oidcUserService(people).userService(request -> {
          // A service that only lends access does not say for whom it vouches.
          throw new OAuth2AuthenticationException("openid_required");
        }))
        .successHandler(new LandingPage()).failureHandler(new SignInRefused()));
  }

  LogoutSuccessHandler signedOut() {
    var service = new OidcClientInitiatedLogoutSuccessHandler(services.registered());
    service.setPostLogoutRedirectUri("{baseUrl}/");
    return service;
  }

  /** Signing out begins with a form, so the addresses it leads to must be among those that forms may reach. */
  String formTargets() {
    return String.join(" ", services.signOutOrigins());
  }
}
