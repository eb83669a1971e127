package org.featuredpark.monitoring.process;

import java.time.Clock;
import org.featuredpark.application.Applications;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/** The lines that every brief of a construction begins with, and the way it quotes people. */
@Component
class BriefLines {

  // The engine keeps a brief as one text of at most 4000 characters.
  private static final int LONGEST_QUOTE = 700;
  private static final int LONGEST_NAME = 60;

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
    return "**" + application.parkName() + "**（" + number + "，" + number.district().zhName() + "，"
        + application.operatorName() + "）\n\n"
        + "建设期：" + BeijingTime.format(construction.period().start()) + "至"
        + BeijingTime.format(construction.period().end()) + "，剩余"
        + construction.daysLeft(BeijingTime.dateOf(clock.instant())) + "天\n\n";
  }

  static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
  }

  static String quote(String text) {
    var words = text == null || text.isBlank() ? "（未填写）" : text.replaceAll("\\s+", " ");
    return "> " + (words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "……（全文见案卷）" : words)
        + "\n\n";
  }
}
