package org.featuredpark.identity.operator;

import static org.featuredpark.identity.Role.ADMIN;
import static org.featuredpark.identity.Role.CITY_OFFICER;

import java.time.Clock;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;

/** Vouches for a genuine credit code that fails the check, so that its operator's people can sign up. R25. */
@UseCase
@RequiresRole({CITY_OFFICER, ADMIN})
public class RegisterOperator {

  private final Operators operators;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Clock clock;

  RegisterOperator(Operators operators, CurrentUser user, AuditTrail audit, Clock clock) {
    this.operators = operators;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  public void register(CreditCode code, String name, String reason) {
    if (code.hasValidCheck()) {
      throw Refused.because("R25", "creditCode", "统一社会信用代码：“" + code + "”校验位正确，该单位可以自行注册，无需登记。");
    }
    Reason.require("reason", reason);
    if (!operators.add(new Operator(code, name, true), user.id(), clock.instant())) {
      throw Refused.because("R25", "creditCode", "统一社会信用代码：“" + code + "”已经登记。");
    }
    audit.record(code.value(), "operator.vouch", "校验位不正确的代码经核验登记：" + reason);
  }
}
