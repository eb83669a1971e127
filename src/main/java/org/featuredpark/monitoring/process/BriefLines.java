package org.featuredpark.monitoring.process;

import java.time.Clock;
import org.featuredpark.application.Applications;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.springframework.stereotype.Component;

/** The lines that every brief of a construction begins with, and the way it quotes people. */
@Component
class BriefLines {

  private final Applications applications;
  private final Constructions constructions;
  private final Clock clock;

  BriefLines(Applications applications, Constructions constructions, Clock clock) {
    this.applications = applications;
    this.constructions = constructions;
    this.clock = clock;
  }

  String forOfficial(ApplicationNumber number) {
    return forOperator(number) + "[打开案卷](/workspace/cases/" + number + ")\n\n";
  }

  String forOperator(ApplicationNumber number) {
    var application = applications.get(number);
    var construction = constructions.get(number);
    return "**" + Quoted.name(application.parkName()) + "**（" + number + "，" + number.district().zhName() + "，"
        + Quoted.name(application.operatorName()) + "）\n\n"
        + "建设期：" + BeijingTime.format(construction.period().start()) + "至"
        + BeijingTime.format(construction.period().end()) + "，剩余"
        + construction.daysLeft(BeijingTime.dateOf(clock.instant())) + "天\n\n";
  }
}
