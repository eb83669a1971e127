package org.featuredpark.evaluation.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.featuredpark.evaluation.EvaluatedParks;
import org.featuredpark.evaluation.ScoreSheets;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.springframework.stereotype.Component;

/** What the people of an evaluation do, one step a method. */
@Component
public class EvaluationStory {

  private final Driver driver;

  EvaluationStory(Driver driver) {
    this.driver = driver;
  }

  public void start(ApplicationNumber park) {
    driver.start(PerformanceEvaluationProcess.KEY, park.value(), Map.of("policyVersion", "PILOT-2024"));
  }

  public void submit(ApplicationNumber park, String task) {
    People.asApplicant(EvaluatedParks.OPERATOR);
    var form = new LinkedHashMap<>(ScoreSheets.form("85"));
    form.putAll(Map.of("narrative", "平台建成并服务企业一百家。", "achievements", "各项目标均已完成。", "srdiCount", 18,
        "littleGiantCount", 4));
    driver.complete(park.value(), task, form);
  }

  public void check(ApplicationNumber park, String completeness) {
    People.asCity();
    driver.complete(park.value(), "checkSubmission", Map.of("completeness", completeness, "opinion", "已核验附件。"));
  }

  public void inspect(ApplicationNumber park, String visit) {
    People.asCity();
    driver.complete(park.value(), "inspectSite", Map.of("visit", visit, "findings", "平台设备在运行。"));
  }

  public void waive(ApplicationNumber park, String absence) {
    People.asCity();
    driver.complete(park.value(), "decideWaiver", Map.of("absence", absence, "reason", "已核实有关情况。"));
  }

  public void score(ApplicationNumber park, String total, String targets, String... vetoes) {
    People.asCity();
    var form = new LinkedHashMap<>(ScoreSheets.form(total));
    form.putAll(Map.of("targets", targets, "opinion", "服务成效较好。"));
    for (var veto : vetoes) {
      form.put(veto, true);
    }
    driver.complete(park.value(), "scoreEvaluation", form);
  }

  public void sign(ApplicationNumber park, String signature) {
    People.asCityHead();
    driver.complete(park.value(), "confirmGrade", Map.of("signature", signature, "opinion", "同意评价意见。"));
  }

  /** From the self evaluation to the city head's desk. */
  public void reachGrade(ApplicationNumber park, String total, String targets, String... vetoes) {
    submit(park, "submitSelfEvaluation");
    check(park, "COMPLETE");
    inspect(park, "INSPECTED");
    score(park, total, targets, vetoes);
  }
}
