package org.featuredpark.identity.provider;

import java.util.Set;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Account;
import org.featuredpark.identity.ProvidedAccounts;
import org.featuredpark.shared.Refused;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person whom another system vouches for an account here, with the groups that theirs stand for. */
@Component
@Profile({"oidc", "ldap"})
@EnableConfigurationProperties(ProviderSettings.class)
class Admission {

  private final ProviderSettings settings;
  private final ProvidedAccounts accounts;
  private final AuditTrail audit;

  Admission(ProviderSettings settings, ProvidedAccounts accounts, AuditTrail audit) {
    this.settings = settings;
    this.accounts = accounts;
    this.audit = audit;
  }

  /** @throws NotAdmitted and changes nothing, unless the person is in a group that counts here */
  @Transactional
  public Account admit(ProvidedPerson person) {
    var groups = settings.ours(person.groups());
    if (groups.isEmpty()) {
      throw new NotAdmitted(NotAdmitted.Reason.NO_GROUP);
    }
    var account = account(person, groups);
    switch (accounts.keep(account, person.origin())) {
      case TAKEN -> throw new NotAdmitted(NotAdmitted.Reason.NAME_TAKEN);
      case CHANGED -> audit.record(account.userId(), "account.provided",
          "按统一身份信息确定权限组：" + String.join("、", groups.stream().sorted().toList()) + "。");
      case SAME -> { }
    }
    return account;
  }

  private static Account account(ProvidedPerson person, Set<String> groups) {
    if (Account.isReserved(person.userId())) {
      throw new NotAdmitted(NotAdmitted.Reason.NAME_UNUSABLE);
    }
    try {
      return new Account(person.userId(), person.name(), person.email(), groups);
    } catch (Refused unusable) {
      throw new NotAdmitted(NotAdmitted.Reason.NAME_UNUSABLE);
    }
  }
}
