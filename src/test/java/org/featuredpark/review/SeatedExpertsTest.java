package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.OpenMaterial;
import org.featuredpark.application.ReadBoundary;
import org.featuredpark.application.ReadDiagrams;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TrackApplication;
import org.featuredpark.identity.Role;
import org.featuredpark.review.process.ExpertReviewProcess;
import org.featuredpark.review.process.ReviewTable;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.NotFound;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseStory;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The files of an application are open to the experts who judge it, while they judge it, and to no other expert. */
@CaseworkTest
class SeatedExpertsTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5901));

  @LocalServerPort int port;
  @Autowired CaseStory cases;
  @Autowired ReviewScene scene;
  @Autowired ReviewTable table;
  @Autowired ReviewDossier dossier;
  @Autowired OpenMaterial materials;
  @Autowired ReadBoundary boundaries;
  @Autowired TrackApplication tracking;
  @Autowired ReadDiagrams diagrams;
  @Autowired TestAccounts accounts;
  @Autowired Driver driver;
  @Autowired TestTime time;

  private ApplicationNumber park;
  private List<String> panel;

  @BeforeEach
  void a_recommended_park_has_a_panel() {
    scene.experts(15, 5);
    park = cases.recommended(OPERATOR);
    panel = review(park);
  }

  @Test
  void a_member_reads_every_file_once_every_tie_is_denied() {
    People.asExpert(panel.get(0));
    assertThatThrownBy(() -> materials.list(park)).isInstanceOf(NotFound.class);

    table.declaresNone(park, panel.get(0));

    assertThat(materials.list(park)).isNotEmpty();
    assertThat(materials.ofApplication(park, MaterialKind.BOUNDARY_MAP, Edition.SEALED_PDF).document().size())
        .isPositive();
    assertThat(boundaries.of(park).svg()).contains("公顷");
  }

  @Test
  void an_expert_of_another_park_and_one_who_recused_read_nothing() {
    var other = cases.recommended(new CreditCode(RosterSamples.code(5902)));
    var elsewhere = review(other).stream().filter(expert -> !panel.contains(expert)).findFirst().orElseThrow();
    table.declaresNone(other, elsewhere);
    People.asExpert(elsewhere);
    assertThat(materials.list(other)).isNotEmpty();
    assertThatThrownBy(() -> materials.list(park)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> boundaries.of(park)).isInstanceOf(NotFound.class);

    table.recuses(park, panel.get(1));
    assertThatThrownBy(() -> materials.list(park)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> dossier.of(park)).isInstanceOf(Forbidden.class);
  }

  @Test
  void a_member_who_signed_reads_on_until_the_park_leaves_the_review() {
    table.everyoneDeclaresNone(park);
    table.scores(park, panel.get(0));
    assertThat(materials.list(park)).isNotEmpty();

    driver.send("application.selectionAnnounced", park.value(), Map.of("selected", false));

    assertThatThrownBy(() -> materials.list(park)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> dossier.of(park)).isInstanceOf(Forbidden.class).hasMessageContaining("已经结束");
  }

  @Test
  void how_the_case_goes_is_not_an_experts_matter() {
    table.declaresNone(park, panel.get(0));

    assertThatThrownBy(() -> tracking.track(park)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> diagrams.of(park)).isInstanceOf(Forbidden.class);
  }

  @Test
  void the_dossier_leads_a_member_to_the_files() {
    table.declaresNone(park, panel.get(0));
    var expert = new Browserless(port).signIn(accounts.ensure(panel.get(0), Role.EXPERT.group()));
    var file = "/api/v1/applications/" + park + "/documents/BOUNDARY_MAP/SEALED_PDF";

    assertThat(expert.get("/workspace/cases/" + park).body()).contains(file, "boundary.svg")
        .doesNotContain("办理经过", "资格审核发现");
    assertThat(expert.get(file).statusCode()).isEqualTo(200);
    assertThat(expert.get("/api/v1/applications/" + park + "/boundary.svg").statusCode()).isEqualTo(200);
    assertThat(expert.get("/api/v1/applications/" + park + "/diagram").statusCode()).isEqualTo(403);
    var stranger = new Browserless(port).signIn(accounts.ensure("rv-uninvited", Role.EXPERT.group()));
    assertThat(stranger.get(file).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/workspace/cases/" + park).statusCode()).isEqualTo(403);
  }

  private List<String> review(ApplicationNumber number) {
    time.setTo(LocalDate.of(2024, 8, 5));
    driver.start(ExpertReviewProcess.KEY, number.value(), Map.of("policyVersion", "PILOT-2024"));
    return table.assignees(number, ExpertReviewProcess.DECLARE_CONFLICT);
  }
}
