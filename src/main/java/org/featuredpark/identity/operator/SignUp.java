package org.featuredpark.identity.operator;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Account;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RefusedTogether;

/**
 * Opens an account for a person who acts for an operator. R25.
 *
 * <p>A credit code is public, so knowing it proves nothing: only the first person of an operator that has nothing
 * here yet acts for it at once. Everybody else acts for nobody until a colleague or an official lets them in.
 */
@UseCase
@OpenToAll
public class SignUp {

  private final Operators operators;
  private final OperatorPeople people;
  private final OperatorCases cases;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Messages messages;
  private final SendLink link;
  private final Clock clock;

  SignUp(Operators operators, OperatorPeople people, OperatorCases cases, Accounts accounts, AuditTrail audit,
      Messages messages, SendLink link, Clock clock) {
    this.operators = operators;
    this.people = people;
    this.cases = cases;
    this.accounts = accounts;
    this.audit = audit;
    this.messages = messages;
    this.link = link;
    this.clock = clock;
  }

  public void signUp(SignUpEntry entry) {
    var problems = entry.problems(wrongCode(entry.creditCode()), accounts.weaknessOf(entry.password()));
    if (!problems.isEmpty()) {
      throw new RefusedTogether(problems);
    }
    var code = CreditCode.read(entry.creditCode());
    hold(new Operator(code, entry.operatorName(), false), entry.userId());
    boolean colleagues = accounts.anyIn(Groups.operator(code));
    boolean first = !colleagues && !cases.any(code);
    open(entry, code, first);
    audit.record(code.value(), "operator.signUp", "用户“" + entry.userId() + "”注册，"
        + (first ? "为该单位首位经办人。" : "等待" + (colleagues ? "该单位经办人" : "主管部门") + "确认。"));
    if (!first) {
      messages.send(colleagues ? Groups.operator(code) : Groups.CITY_OFFICER, "新的经办人申请待确认",
          "用户“" + entry.userId() + "”申请成为统一社会信用代码" + code + "单位的经办人。请在“"
              + (colleagues ? "我的账号" : "申报主体") + "”中核对，不认识的请不要同意。", null, "sign-up/" + entry.userId());
    }
  }

  private Optional<Refused> wrongCode(String typed) {
    try {
      var code = CreditCode.read(typed);
      return code.hasValidCheck() || operators.find(code).isPresent() ? Optional.empty()
          : Optional.of(Refused.because("R25", "creditCode", "统一社会信用代码：“" + code
              + "”的校验位不正确，请对照营业执照核对；确认无误的，请联系市经济和信息化局，由工作人员核验后登记该代码，再来注册。"));
    } catch (Refused unreadable) {
      return Optional.of(unreadable);
    }
  }

  /** One sign-up at a time finds out whether it is the operator's first. */
  private void hold(Operator operator, String userId) {
    if (operators.lock(operator.code()).isEmpty() && !operators.add(operator, userId, clock.instant())) {
      throw Refused.field("creditCode", "统一社会信用代码：该单位刚刚有人同时注册，请再提交一次。");
    }
  }

  private void open(SignUpEntry entry, CreditCode code, boolean first) {
    var person = new OperatorPerson(entry.userId(), code, entry.operatorName(), entry.contactName(), entry.mobile(),
        entry.email(), false, first ? Standing.CONFIRMED : Standing.PENDING, clock.instant());
    if (!people.add(person)) {
      throw Refused.field("userId", "用户名：“" + entry.userId() + "”已被使用，请换一个。");
    }
    accounts.create(new Account(entry.userId(), entry.contactName(), entry.email(),
        first ? Set.of(Role.APPLICANT.group(), Groups.operator(code)) : Set.of()), entry.password());
    link.send(LinkPurpose.ADDRESS, person);
  }
}
