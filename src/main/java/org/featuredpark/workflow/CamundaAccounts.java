package org.featuredpark.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.featuredpark.identity.Account;
import org.featuredpark.identity.Accounts;
import org.featuredpark.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts kept in the engine's own identity tables, the default. */
@Component
class CamundaAccounts implements Accounts {

  private final IdentityService identity;

  CamundaAccounts(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Optional<Account> authenticate(String userId, String password) {
    try {
      return identity.checkPassword(userId, password) ? Optional.of(account(userId)) : Optional.empty();
    } catch (AuthenticationException delayed) {
      return Optional.empty();
    }
  }

  @Override
  public boolean exists(String userId) {
    return identity.createUserQuery().userId(userId).count() > 0;
  }

  @Override
  public boolean anyIn(String group) {
    return identity.createUserQuery().memberOfGroup(group).count() > 0;
  }

  @Override
  @Transactional
  public void create(Account account, String password) {
    if (exists(account.userId())) {
      throw Refused.field("userId", "用户名“" + account.userId() + "”已被使用");
    }
    var user = identity.newUser(account.userId());
    user.setFirstName(account.name());
    user.setLastName("");
    user.setEmail(account.email());
    user.setPassword(password);
    mustBeStrong(user, password);
    identity.saveUser(user);
    account.groups().forEach(group -> join(account.userId(), group));
  }

  @Override
  @Transactional
  public void join(String userId, String group) {
    if (identity.createGroupQuery().groupId(group).count() == 0) {
      var created = identity.newGroup(group);
      created.setName(group);
      created.setType("WORKFLOW");
      identity.saveGroup(created);
    }
    if (!groupsOf(userId).contains(group)) {
      identity.createMembership(userId, group);
    }
  }

  @Override
  public Set<String> groupsOf(String userId) {
    return identity.createGroupQuery().groupMember(userId).list().stream()
        .map(Group::getId).collect(Collectors.toUnmodifiableSet());
  }

  private void mustBeStrong(User user, String password) {
    var result = identity.checkPasswordAgainstPolicy(password, user);
    if (!result.isValid()) {
      throw Refused.field("password", "密码强度不够：至少 10 位，含大写字母、小写字母、数字和符号，且不含用户名（未满足 "
          + result.getViolatedRules().stream().map(PasswordPolicyRule::getPlaceholder).count() + " 项）");
    }
  }

  private Account account(String userId) {
    var user = identity.createUserQuery().userId(userId).singleResult();
    return new Account(userId, user.getFirstName(), user.getEmail(), groupsOf(userId));
  }
}
