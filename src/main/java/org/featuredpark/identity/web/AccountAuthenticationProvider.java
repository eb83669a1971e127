package org.featuredpark.identity.web;

import org.featuredpark.identity.Account;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.provider.LdapDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs people in with their account; their groups become what they are allowed to do. */
@Component
class AccountAuthenticationProvider implements AuthenticationProvider {

  private static final Logger LOG = LoggerFactory.getLogger(AccountAuthenticationProvider.class);

  private final Accounts accounts;
  private final ObjectProvider<LdapDirectory> directory;

  AccountAuthenticationProvider(Accounts accounts, ObjectProvider<LdapDirectory> directory) {
    this.accounts = accounts;
    this.directory = directory;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    var account = find(attempt.getName(), String.valueOf(attempt.getCredentials()));
    var groups = account.groups().stream().map(SimpleGrantedAuthority::new).toList();
    return UsernamePasswordAuthenticationToken.authenticated(account.userId(), null, groups);
  }

  /** While a directory is out of reach, those who have their account here still get in. */
  private Account find(String userId, String password) {
    var people = directory.getIfAvailable();
    AuthenticationException failure = new BadCredentialsException("用户名或密码不正确");
    if (people != null) {
      try {
        var found = people.authenticate(userId, password);
        if (found.isPresent()) {
          return found.get();
        }
      } catch (AuthenticationServiceException outOfReach) {
        LOG.error("The directory did not answer", outOfReach);
        failure = outOfReach;
      }
    }
    var refusal = failure;
    return accounts.authenticate(userId, password).orElseThrow(() -> refusal);
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
