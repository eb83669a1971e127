package org.featuredpark.workflow;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.featuredpark.identity.Account;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.ProvidedAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Provided accounts in the engine's identity tables, marked with their origin and closed to passwords. */
@Component
@Profile({"oidc", "ldap"})
class CamundaProvidedAccounts implements ProvidedAccounts {

  static final String ORIGIN = "origin";

  private final IdentityService identity;
  private final Accounts accounts;
  private final SecureRandom random = new SecureRandom();

  CamundaProvidedAccounts(IdentityService identity, Accounts accounts) {
    this.identity = identity;
    this.accounts = accounts;
  }

  @Override
  @Transactional
  public Kept keep(Account account, String origin) {
    var userId = account.userId();
    var before = accounts.groupsOf(userId);
    if (!accounts.exists(userId)) {
      claim(identity.newUser(userId), account, origin);
    } else if (!origin.equals(identity.getUserInfo(userId, ORIGIN))) {
      if (!mayTakeOver(account, before)) {
        return Kept.TAKEN;
      }
      claim(user(userId), account, origin);
    } else {
      describe(user(userId), account);
    }
    return become(account, before) ? Kept.CHANGED : Kept.SAME;
  }

  private boolean mayTakeOver(Account account, Set<String> before) {
    return identity.getUserInfo(account.userId(), ORIGIN) == null
        && !before.isEmpty() && account.groups().containsAll(before);
  }

  /** Whoever knew a password of the account before knows it no longer, and nobody knows the new one. */
  private void claim(User user, Account account, String origin) {
    var secret = new byte[32];
    random.nextBytes(secret);
    user.setPassword(Base64.getUrlEncoder().encodeToString(secret) + ".Aa1");
    save(user, account);
    identity.setUserInfo(account.userId(), ORIGIN, origin);
  }

  private void describe(User user, Account account) {
    if (!account.name().equals(user.getFirstName()) || !account.email().equals(user.getEmail())) {
      save(user, account);
    }
  }

  private void save(User user, Account account) {
    user.setFirstName(account.name());
    user.setLastName("");
    user.setEmail(account.email());
    identity.saveUser(user);
  }

  private boolean become(Account account, Set<String> before) {
    before.stream().filter(group -> !account.groups().contains(group))
        .forEach(group -> identity.deleteMembership(account.userId(), group));
    account.groups().stream().filter(group -> !before.contains(group))
        .forEach(group -> accounts.join(account.userId(), group));
    return !before.equals(account.groups());
  }

  private User user(String userId) {
    return identity.createUserQuery().userId(userId).singleResult();
  }
}
