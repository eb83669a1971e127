package org.featuredpark.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.CHECK_ADMISSIBILITY;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.DECIDE_OBJECTION;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.INADMISSIBLE;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.INVESTIGATE_OBJECTION;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.KEY;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.PARTLY_UPHELD;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.RECORD_OBJECTION_OUTCOME;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.REJECTED;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.UPHELD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.featuredpark.notice.LookUpObjection;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeStory;
import org.featuredpark.notice.Notices;
import org.featuredpark.notice.ObjectionEntry;
import org.featuredpark.notice.ObjectionOutcome;
import org.featuredpark.notice.ObjectionReceipt;
import org.featuredpark.notice.Objector;
import org.featuredpark.notice.ObjectorType;
import org.featuredpark.notice.RegisterPostedObjection;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Journey;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ObjectionHandlingProcessTest {

  @Autowired
  private NoticeStory story;
  @Autowired
  private Notices notices;
  @Autowired
  private LookUpObjection lookUp;
  @Autowired
  private RegisterPostedObjection posted;
  @Autowired
  private Driver driver;
  @Autowired
  private Journey journey;
  @Autowired
  private RuntimeService runtime;
  @Autowired
  private TaskService tasks;

  private Notice notice;
  private ObjectionReceipt receipt;

  @BeforeEach
  void an_objection_was_filed() {
    notice = story.publishedOn(LocalDate.of(2024, 4, 22), 2);
    receipt = story.object(notice, 1);
  }

  @Test
  @Proves("R53")
  void an_upheld_objection_takes_the_park_off_the_list() {
    handled(ObjectionOutcome.UPHELD);

    journey.of(KEY, key()).isEnded().hasPassed(RECORD_OBJECTION_OUTCOME, UPHELD).hasNotPassed(REJECTED);
    assertThat(notices.get(notice.number()).removed()).containsExactly(notice.items().get(0).application());
    assertThat(state()).isEqualTo("已办结：异议成立");
  }

  @Test
  void a_partly_upheld_objection_keeps_the_park() {
    handled(ObjectionOutcome.PARTLY_UPHELD);

    journey.of(KEY, key()).isEnded().hasPassed(PARTLY_UPHELD).hasNotPassed(UPHELD, REJECTED);
    assertThat(notices.get(notice.number()).removed()).isEmpty();
  }

  @Test
  void a_rejected_objection_keeps_the_park_and_tells_why() {
    handled(ObjectionOutcome.REJECTED);

    journey.of(KEY, key()).isEnded().hasPassed(REJECTED).hasNotPassed(UPHELD, PARTLY_UPHELD);
    assertThat(notices.get(notice.number()).removed()).isEmpty();
    assertThat(lookUp.lookUp(receipt.number(), receipt.code()).explanation()).isEqualTo("依据核查结果。");
  }

  @Test
  @Proves("Q6")
  void a_unit_without_seal_is_told_that_its_objection_is_inadmissible() {
    People.asCity();
    driver.complete(key(), CHECK_ADMISSIBILITY, Map.of("named", true, "addressGiven", true, "contactGiven", true,
        "sealPresent", false, "evidenceGiven", true));

    journey.of(KEY, key()).isEnded().hasPassed(INADMISSIBLE).hasNotPassed(INVESTIGATE_OBJECTION);
    assertThat(state()).isEqualTo("已办结：不予受理");
    assertThat(lookUp.lookUp(receipt.number(), receipt.code()).explanation()).contains("公章");
    assertThat(notices.openObjections(notice.number())).isZero();
  }

  @Test
  @Proves("Q6")
  void an_anonymous_letter_is_inadmissible() {
    People.asCity();
    var letter = posted.register(notice.number(), new ObjectionEntry(notice.items().get(1).application(),
        new Objector(ObjectorType.PERSON, "", "", ""), "该园区材料不实。"), List.of(), LocalDate.of(2024, 4, 22));
    driver.complete(letter.number().value(), CHECK_ADMISSIBILITY, Map.of("evidenceGiven", true));

    journey.of(KEY, letter.number().value()).isEnded().hasPassed(INADMISSIBLE);
    assertThat(lookUp.lookUp(letter.number(), letter.code()).explanation()).contains("真实");
  }

  @Test
  void a_decision_without_reasons_is_refused_and_the_task_stays() {
    story.admit(receipt.number());
    story.investigate(receipt.number());
    People.asCityHead();

    assertThatThrownBy(() -> driver.complete(key(), DECIDE_OBJECTION, Map.of("decision", "UPHELD")))
        .rootCause().isInstanceOf(Refused.class).hasMessageContaining("理由");

    assertThat(story.openTasks(receipt.number())).containsExactly(DECIDE_OBJECTION);
  }

  @Test
  void only_the_city_head_decides() {
    story.admit(receipt.number());
    story.investigate(receipt.number());
    People.asCity();

    assertThatThrownBy(() -> driver.complete(key(), DECIDE_OBJECTION,
        Map.of("decision", "UPHELD", "reasons", "理由"))).rootCause().isInstanceOf(Forbidden.class);
  }

  @Test
  void the_engine_never_learns_who_objects() {
    story.admit(receipt.number());
    story.investigate(receipt.number());

    var values = runtime.createVariableInstanceQuery().list().stream()
        .map(variable -> String.valueOf(variable.getValue())).toList();
    assertThat(values).isNotEmpty().noneMatch(value -> value.contains(NoticeStory.objector().name())
        || value.contains(NoticeStory.objector().contact()) || value.contains("不足2万平方米"));
  }

  @Test
  void every_task_is_offered_to_the_city_with_a_due_date() {
    var check = driver.task(key(), CHECK_ADMISSIBILITY);
    assertThat(check.getDueDate()).isNotNull();
    assertThat(tasks.getVariable(check.getId(), "brief").toString())
        .contains(receipt.number().value(), "/workspace/objections/", "海淀第1科技园");
    assertThat(tasks.createTaskQuery().taskId(check.getId()).taskCandidateGroup("city-officer").count()).isOne();
    story.admit(receipt.number());
    story.investigate(receipt.number());
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(key()).taskCandidateGroup("city-head").count())
        .isOne();
  }

  private void handled(ObjectionOutcome outcome) {
    story.admit(receipt.number());
    story.investigate(receipt.number());
    story.decide(receipt.number(), outcome);
  }

  private String key() {
    return receipt.number().value();
  }

  private String state() {
    return lookUp.lookUp(receipt.number(), receipt.code()).state();
  }
}
