package org.featuredpark.identity.web;

import org.featuredpark.identity.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs people in with their account; their groups become what they are allowed to do. */
@Component
class AccountAuthenticationProvider implements AuthenticationProvider {

  private final Accounts accounts;

  AccountAuthenticationProvider(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    var account = accounts.authenticate(attempt.getName(), String.valueOf(attempt.getCredentials()))
        .orElseThrow(() -> new BadCredentialsException("用户名或密码不正确"));
    var groups = account.groups().stream().map(SimpleGrantedAuthority::new).toList();
    return UsernamePasswordAuthenticationToken.authenticated(account.userId(), null, groups);
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
