package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.APPROVE_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.COMPLETE_PANEL;
import static org.featuredpark.review.process.ExpertReviewProcess.COUNTERSIGN_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.DECLARE_CONFLICT;
import static org.featuredpark.review.process.ExpertReviewProcess.DRAFT_PLAN;
import static org.featuredpark.review.process.ExpertReviewProcess.SCORE_PARK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.featuredpark.review.ReviewScene;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.springframework.stereotype.Component;

/** Everyone who has a part in a review, doing it. */
@Component
public class ReviewTable {

  /** 43.5 and 28.5 points, with a word on the extremes. */
  static final Map<String, Object> FULL_SHEET = Map.ofEntries(
      Map.entry("a1", 9), Map.entry("a2", 9), Map.entry("a3", 10), Map.entry("a4", 9), Map.entry("a5", 6.5),
      Map.entry("b1", 6), Map.entry("b2", 7), Map.entry("b3", 5.5), Map.entry("b4", 4), Map.entry("b5", 6),
      Map.entry("comment", "基础扎实"), Map.entry("signed", true), Map.entry("recused", false));

  private static final String TARGETS = """
      [{"kind": "NEW_SRDI", "baseline": 0, "year1": 2, "year2": 4, "year3": 6, "weight": 60, "evidence": "名单"},
       {"kind": "TOTAL_REVENUE", "baseline": 50, "year1": 55.5, "year2": 60, "year3": 70, "weight": 40,
        "evidence": "审计报告"}]""";
  private static final String TASKS = """
      [{"name": "建成检测平台", "due": "2025-06-30", "owner": "运营部"}]""";

  private final ReviewScene scene;
  private final Driver driver;
  private final Journey journey;
  private final TestTime time;
  private final RuntimeService runtime;

  ReviewTable(ReviewScene scene, Driver driver, Journey journey, TestTime time, RuntimeService runtime) {
    this.scene = scene;
    this.driver = driver;
    this.journey = journey;
    this.time = time;
    this.runtime = runtime;
  }

  public ApplicationNumber startReview(int panelSize) {
    return startReview(scene.park(scene.round(10, panelSize), 1));
  }

  ApplicationNumber startReview(ApplicationNumber park) {
    time.setTo(LocalDate.of(2024, 8, 5));
    driver.start(ExpertReviewProcess.KEY, park.value(), Map.of("policyVersion", "PILOT-2024"));
    return park;
  }

  public List<String> assignees(ApplicationNumber park, String task) {
    return driver.tasksOf(park.value(), task).stream().map(Task::getAssignee).sorted().toList();
  }

  public void everyoneDeclaresNone(ApplicationNumber park) {
    assignees(park, DECLARE_CONFLICT).forEach(expert -> declaresNone(park, expert));
  }

  public void declaresNone(ApplicationNumber park, String expert) {
    People.asExpert(expert);
    driver.complete(taskOf(park, DECLARE_CONFLICT, expert), Map.of("declaration", "NONE"));
  }

  public void recuses(ApplicationNumber park, String expert) {
    People.asExpert(expert);
    driver.complete(taskOf(park, DECLARE_CONFLICT, expert), Map.of("declaration", "RECUSE", "reason", "曾任其监事"));
  }

  public void everyoneScores(ApplicationNumber park) {
    assignees(park, SCORE_PARK).forEach(expert -> scores(park, expert));
  }

  public void scores(ApplicationNumber park, String expert) {
    People.asExpert(expert);
    submitScore(park, expert, FULL_SHEET);
  }

  void submitScore(ApplicationNumber park, String expert, Map<String, Object> form) {
    driver.complete(taskOf(park, SCORE_PARK, expert), form);
  }

  void stepsDown(ApplicationNumber park, String expert) {
    People.asExpert(expert);
    submitScore(park, expert, Map.of("recused", true, "recusalReason", "发现利害关系", "a1", 9));
  }

  void appoint(ApplicationNumber park, String... experts) {
    People.asCity();
    driver.complete(park.value(), COMPLETE_PANEL,
        Map.of("appointees", String.join("、", experts), "reason", "名册不足"));
  }

  void draftPlan(ApplicationNumber park) {
    draftPlan(park, TARGETS, TASKS);
  }

  void draftPlan(ApplicationNumber park, String targets, String tasks) {
    People.asApplicant(ReviewScene.OPERATOR);
    submitPlan(park, targets, tasks);
  }

  void draftPlanAsSignedIn(ApplicationNumber park) {
    submitPlan(park, TARGETS, TASKS);
  }

  private void submitPlan(ApplicationNumber park, String targets, String tasks) {
    driver.complete(park.value(), DRAFT_PLAN, Map.of("targets", SpinValues.jsonValue(targets).create(),
        "tasks", SpinValues.jsonValue(tasks).create()));
  }

  void approvePlan(ApplicationNumber park) {
    People.asCity();
    driver.complete(park.value(), APPROVE_PLAN, Map.of("decision", "APPROVE"));
  }

  void countersignPlan(ApplicationNumber park) {
    People.asApplicant(ReviewScene.OPERATOR);
    driver.complete(park.value(), COUNTERSIGN_PLAN, Map.of("decision", "SIGN"));
  }

  void agreePlan(ApplicationNumber park) {
    draftPlan(park);
    approvePlan(park);
    countersignPlan(park);
  }

  void fireTimer(ApplicationNumber park, String timer) {
    People.asNobody();
    driver.fireTimer(park.value(), timer);
  }

  List<String> variables(ApplicationNumber park) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(park.value()).list().stream()
        .flatMap(instance -> runtime.createVariableInstanceQuery().processInstanceIdIn(instance.getId()).list()
            .stream()).map(variable -> variable.getName()).distinct().toList();
  }

  Journey.Taken assertEnded(ApplicationNumber park) {
    return journey.of(ExpertReviewProcess.KEY, park.value()).isEnded();
  }

  Journey.Taken journey(ApplicationNumber park) {
    return journey.of(ExpertReviewProcess.KEY, park.value());
  }

  private Task taskOf(ApplicationNumber park, String task, String expert) {
    return driver.tasksOf(park.value(), task).stream().filter(one -> expert.equals(one.getAssignee())).findFirst()
        .orElseThrow(() -> new AssertionError("No task " + task + " of " + expert));
  }
}
