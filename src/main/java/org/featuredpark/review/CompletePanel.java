package org.featuredpark.review;

import java.util.List;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** Appoints experts to the seats that no draw could fill; the same conditions hold as for a draw. R49. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class CompletePanel {

  private final PanelRoom room;
  private final Experts experts;
  private final ThirdParties thirdParties;
  private final AuditTrail audit;

  CompletePanel(PanelRoom room, Experts experts, ThirdParties thirdParties, AuditTrail audit) {
    this.room = room;
    this.experts = experts;
    this.thirdParties = thirdParties;
    this.audit = audit;
  }

  public void appoint(ApplicationNumber park, List<String> userIds, String reason) {
    var panel = room.of(park);
    var distinct = userIds.stream().distinct().toList();
    if (distinct.size() != panel.vacancies()) {
      throw refused("尚缺" + panel.vacancies() + "名专家，填写了" + distinct.size() + "名。");
    }
    var appointed = distinct.stream().map(this::expert).toList();
    var objections = thirdParties.objections(park, panel.everSeated());
    appointed.forEach(expert -> objections.apply(expert).ifPresent(why -> {
      throw refused("“" + expert.name() + "”不能担任评审专家：" + why + "。");
    }));
    if (panel.lacksFinance() && appointed.stream().noneMatch(Expert::judgesFinance)) {
      throw refused("评审组至少应有一名财务专家。");
    }
    room.seat(park, appointed.stream().map(Seat::drawn).toList());
    audit.record(park.value(), "panel.appoint", "指定专家" + String.join("、", distinct) + "，理由：" + reason);
  }

  private Expert expert(String userId) {
    return experts.find(userId).orElseThrow(() -> refused("专家名册中没有“" + userId + "”，请先登记。"));
  }

  private static Refused refused(String message) {
    return Refused.because("R49", "appointees", message);
  }
}
