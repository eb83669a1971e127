package org.featuredpark.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyDigitRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLowerCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicySpecialCharacterRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUpperCaseRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;
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
      throw Refused.field("userId", "用户名：“" + account.userId() + "”已被使用，请换一个。");
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
  public Optional<String> ownAddressOf(String userId) {
    return Optional.ofNullable(user(userId)).map(User::getEmail)
        .filter(address -> identity.getUserInfo(userId, CamundaProvidedAccounts.ORIGIN) == null);
  }

  @Override
  @Transactional
  public void changePassword(String userId, String password) {
    var user = user(userId);
    user.setPassword(password);
    mustBeStrong(user, password);
    identity.saveUser(user);
    identity.unlockUser(userId);
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
  @Transactional
  public void leave(String userId, String group) {
    identity.deleteMembership(userId, group);
  }

  @Override
  public List<Member> membersOf(String group, int limit) {
    return identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().listPage(0, limit).stream()
        .map(user -> new Member(user.getId(), user.getFirstName())).toList();
  }

  @Override
  public Set<String> groupsOf(String userId) {
    return identity.createGroupQuery().groupMember(userId).list().stream()
        .map(Group::getId).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<Refused> weaknessOf(String password) {
    return weakness(identity.checkPasswordAgainstPolicy(password));
  }

  private void mustBeStrong(User user, String password) {
    weakness(identity.checkPasswordAgainstPolicy(password, user)).ifPresent(weak -> {
      throw weak;
    });
  }

  private static Optional<Refused> weakness(PasswordPolicyResult result) {
    return result.isValid() ? Optional.empty() : Optional.of(Refused.field("password",
        "密码：不符合要求，还须" + result.getViolatedRules().stream().map(CamundaAccounts::demand)
            .collect(Collectors.joining("、")) + "。"));
  }

  private static String demand(PasswordPolicyRule rule) {
    var limits = rule.getParameters();
    return switch (rule.getPlaceholder()) {
      case PasswordPolicyLengthRuleImpl.PLACEHOLDER -> "至少" + limits.get("minLength") + "位";
      case PasswordPolicyUpperCaseRuleImpl.PLACEHOLDER -> "含大写字母";
      case PasswordPolicyLowerCaseRuleImpl.PLACEHOLDER -> "含小写字母";
      case PasswordPolicyDigitRuleImpl.PLACEHOLDER -> "含数字";
      case PasswordPolicySpecialCharacterRuleImpl.PLACEHOLDER -> "含符号";
      case PasswordPolicyUserDataRuleImpl.PLACEHOLDER -> "不含用户名、姓名或邮箱";
      default -> "满足“" + rule.getPlaceholder() + "”";
    };
  }

  private Account account(String userId) {
    var user = user(userId);
    return new Account(userId, user.getFirstName(), user.getEmail(), groupsOf(userId));
  }

  private User user(String userId) {
    return identity.createUserQuery().userId(userId).singleResult();
  }
}
