package org.featuredpark.application;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** Writes down what happened to a park and tells the operator, the district or the city about it. */
@Component
public class ParkNews {

  private final Applications applications;
  private final Messages messages;
  private final AuditTrail audit;

  ParkNews(Applications applications, Messages messages, AuditTrail audit) {
    this.applications = applications;
    this.messages = messages;
    this.audit = audit;
  }

  public void record(ApplicationNumber application, String action, String detail) {
    audit.record(application.value(), action, detail);
  }

  /** The key names the event, so that one that is told twice is heard once. */
  public void toOperator(ApplicationNumber application, String key, String subject, String body) {
    send(Groups.operator(applications.get(application).operator()), application, key, subject, body);
  }

  public void toDistrict(ApplicationNumber application, String key, String subject, String body) {
    send(Groups.officersOf(application.district()), application, key, subject, body);
  }

  /** They learn that the park reaches into their district; its case is the business of the one applied to. R41. */
  void toOtherDistricts(ApplicationNumber application, ParkProfile park) {
    park.otherDistricts().forEach(other -> messages.send(Groups.officersOf(other.otherDistrict()),
        "跨区园区由" + application.district().zhName() + "受理：" + application,
        "“" + park.name() + "”在" + other.otherDistrict().zhName() + "的占地面积为" + other.areaM2().toPlainString()
            + "平方米，在" + application.district().zhName() + "为" + park.districtAreaM2().toPlainString()
            + "平方米，由面积较大的" + application.district().zhName() + "受理。如有不同意见，请与该区主管部门联系。", null,
        application + ":otherDistrict:" + other.otherDistrict().code()));
  }

  public void toCity(ApplicationNumber application, String key, String subject, String body) {
    send(Groups.CITY_OFFICER, application, key, subject, body);
  }

  private void send(String to, ApplicationNumber application, String key, String subject, String body) {
    messages.send(to, subject, body, application.value(), application + ":" + key + ":" + to);
  }
}
