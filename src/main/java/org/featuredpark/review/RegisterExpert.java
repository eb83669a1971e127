package org.featuredpark.review;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;

/** Puts an expert on the city's list, changes the entry, and notes ties to firms. R49. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class RegisterExpert {

  private final Experts experts;
  private final Accounts accounts;
  private final ThirdParties thirdParties;
  private final AuditTrail audit;

  RegisterExpert(Experts experts, Accounts accounts, ThirdParties thirdParties, AuditTrail audit) {
    this.experts = experts;
    this.accounts = accounts;
    this.thirdParties = thirdParties;
    this.audit = audit;
  }

  public void register(Expert expert) {
    if (!accounts.exists(expert.userId())) {
      throw Refused.because("R49", "userId", "没有账号“" + expert.userId() + "”，请先由管理员开通。");
    }
    if (thirdParties.hasPart(expert.userId())) {
      throw Refused.because("R49", "userId", "主管部门和申报主体的人员不能担任第三方专家。");
    }
    experts.save(expert);
    accounts.join(expert.userId(), Groups.EXPERT);
    audit.record(expert.userId(), "expert.register", expert.active() ? "列入专家名册。" : "在专家名册中停用。");
  }

  public void addTie(String userId, CreditCode party, String reason) {
    if (experts.find(userId).isEmpty()) {
      throw Refused.because("R49", "userId", "专家名册中没有“" + userId + "”。");
    }
    if (reason.isBlank()) {
      throw Refused.because("R49", "reason", "利害关系：请写明。");
    }
    experts.addTie(userId, party, reason);
    audit.record(userId, "expert.tie", "登记与" + party + "的利害关系。");
  }
}
