package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.review.process.ExpertReviewProcess;
import org.featuredpark.review.process.ReviewTable;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ReviewSecrecyTest {

  @Autowired ReviewScene scene;
  @Autowired ReviewTable table;
  @Autowired ReviewDossier dossier;
  @Autowired ReviewResult result;
  @Autowired AuditTrail audit;

  private ApplicationNumber park;
  private List<String> panel;

  @BeforeEach
  void a_panel_is_drawn() {
    scene.experts(9, 3);
    park = table.startReview(5);
    panel = table.assignees(park, ExpertReviewProcess.DECLARE_CONFLICT);
  }

  @Test
  void no_material_is_visible_before_every_tie_is_denied() {
    People.asExpert(panel.get(0));
    assertThatThrownBy(() -> dossier.of(park)).isInstanceOf(Forbidden.class);
    table.declaresNone(park, panel.get(0));
    assertThat(dossier.of(park).application().number()).isEqualTo(park);
  }

  @Test
  void whoever_recused_or_was_never_drawn_sees_nothing() {
    table.recuses(park, panel.get(0));
    assertThatThrownBy(() -> dossier.of(park)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> result.of(park)).isInstanceOf(Forbidden.class);
    People.asExpert("rv-stranger");
    assertThatThrownBy(() -> dossier.of(park)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> result.of(park)).isInstanceOf(Forbidden.class);
  }

  @Test
  void an_expert_sees_the_own_sheet_and_nobody_elses() {
    table.everyoneDeclaresNone(park);
    table.scores(park, panel.get(0));
    assertThat(dossier.of(park).ownSheet()).hasValueSatisfying(
        sheet -> assertThat(sheet.expert()).isEqualTo(panel.get(0)));
    People.asExpert(panel.get(1));
    assertThat(dossier.of(park).ownSheet()).isEmpty();
  }

  @Test
  void the_common_score_is_visible_to_a_member_only_after_signing() {
    table.everyoneDeclaresNone(park);
    table.scores(park, panel.get(0));
    assertThat(result.of(park)).isEmpty();
    People.asExpert(panel.get(1));
    assertThatThrownBy(() -> result.of(park)).isInstanceOf(Forbidden.class);

    panel.subList(1, 5).forEach(expert -> table.scores(park, expert));
    People.asExpert(panel.get(1));
    assertThat(result.of(park)).hasValueSatisfying(score -> assertThat(score.total()).isEqualTo("72.000"));
    People.asCity();
    assertThat(result.of(park)).isPresent();
    People.asApplicant(ReviewScene.OPERATOR);
    assertThatThrownBy(() -> result.of(park)).isInstanceOf(Forbidden.class);
  }

  @Test
  void the_trail_says_that_an_expert_signed_and_not_how() {
    table.everyoneDeclaresNone(park);
    table.scores(park, panel.get(0));
    assertThat(audit.list(park.value(), 50)).filteredOn(entry -> entry.action().equals("panel.sign"))
        .singleElement().satisfies(entry ->
            assertThat(entry.detail()).isEqualTo("专家" + panel.get(0) + "评分并签字。"));
  }
}
