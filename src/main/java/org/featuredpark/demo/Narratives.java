package org.featuredpark.demo;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.featuredpark.application.CapabilityType;
import org.featuredpark.application.Milestone;
import org.featuredpark.application.OperationProfile;
import org.featuredpark.application.ProjectPlan;

/** What operators write about their parks: one story for each direction, with the park's own name and numbers. */
final class Narratives {

  private static final Map<String, Map<String, String>> DIRECTIONS = byFirst("directions.csv", "direction");
  private static final Map<String, Map<String, String>> PARTS = byFirst("operation.csv", "part");
  private static final int[] WEIGHTS = {20, 30, 30, 20};
  private static final BigDecimal OWN_PART = new BigDecimal("0.7");
  private static final int DAYS_TO_START = 134;
  private static final int PROJECT_DAYS = 240;

  private final ParkLine line;

  Narratives(ParkLine line) {
    this.line = line;
  }

  String evidence() {
    return filled(DIRECTIONS.get(line.text("direction")).get("evidence"));
  }

  OperationProfile operation() {
    int staff = 12 + line.number() % 19;
    int events = 24 + line.number() * 7 % 60;
    int served = line.whole("firms") * 4;
    var satisfaction = new BigDecimal(88 + line.number() % 11);
    Function<String, String> part = name -> filled(PARTS.get(name).get("text"))
        .replace("{staff}", "" + staff).replace("{partners}", "" + (9 + line.number() % 14))
        .replace("{events}", "" + events).replace("{served}", "" + served)
        .replace("{satisfaction}", satisfaction.toPlainString());
    return new OperationProfile(line.baseDate().getYear() - 1, staff, served, satisfaction, part.apply("resources"),
        part.apply("serviceRules"), part.apply("serviceRecord"));
  }

  ProjectPlan project() {
    var story = DIRECTIONS.get(line.text("direction"));
    var start = line.baseDate().plusDays(DAYS_TO_START + line.number() % 5 * 12);
    var investment = BigDecimal.valueOf(800 + line.number() * 137L % 3400);
    var own = investment.multiply(OWN_PART).setScale(0, RoundingMode.DOWN);
    return new ProjectPlan(filled(story.get("project")), CapabilityType.valueOf(story.get("capability")),
        story.get("objective"), investment, own, start, start.plusDays(PROJECT_DAYS), milestones(story, start));
  }

  private static List<Milestone> milestones(Map<String, String> story, LocalDate start) {
    return IntStream.rangeClosed(1, WEIGHTS.length).mapToObj(step -> new Milestone("M" + step,
        story.get("step" + step), start.plusDays((long) PROJECT_DAYS * step / WEIGHTS.length), WEIGHTS[step - 1],
        story.get("result" + step))).toList();
  }

  private String filled(String text) {
    return text.replace("{park}", line.text("name")).replace("{firms}", line.text("firms"))
        .replace("{area}", line.text("usableArea"));
  }

  private static Map<String, Map<String, String>> byFirst(String file, String key) {
    return Csv.read(file).stream().collect(toMap(record -> record.get(key), Function.identity()));
  }
}
