package org.featuredpark.recognition;

import java.time.Clock;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Enters a park in the public register under a new certificate, for three years. R56. */
@UseCase
@ByProcess
public class GrantTitle {

  private final Applications applications;
  private final RecognitionCases cases;
  private final Register register;
  private final Clock clock;
  private final RecognitionNews news;

  GrantTitle(Applications applications, RecognitionCases cases, Register register, Clock clock,
      RecognitionNews news) {
    this.applications = applications;
    this.cases = cases;
    this.register = register;
    this.clock = clock;
    this.news = news;
  }

  public RecognisedPark grant(ApplicationNumber application) {
    var today = BeijingTime.dateOf(clock.instant());
    var park = RecognisedPark.granted(register.nextNumber(today.getYear()), applications.get(application), today);
    register.add(park);
    news.record(application, "recognition.grant", "证书编号" + park.certificate());
    news.tell(cases.get(application), "granted", "已认定为北京市专精特新特色园区", "证书编号" + park.certificate() + "，有效期"
        + BeijingTime.format(park.validFrom()) + "至" + BeijingTime.format(park.validTo()) + "。");
    return park;
  }
}
