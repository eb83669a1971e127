package org.featuredpark.application.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.application.process.ApplicationIntakeProcess.CORRECT_APPLICATION;
import static org.featuredpark.application.process.ApplicationIntakeProcess.VERIFY_MATERIALS;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.OptionalInt;
import org.featuredpark.application.Application;
import org.featuredpark.application.Applications;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.Change;
import org.featuredpark.application.CompareVersions;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.NotFound;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a correction changed, before and after, for both sides and nobody else. */
@CaseworkTest
class CompareVersionsTest {

  @Autowired IntakeStory story;
  @Autowired CompareVersions versions;
  @Autowired Applications applications;
  @Autowired SaveDraft save;
  @Autowired AttachDocument attach;
  @Autowired Driver driver;

  private DraftKey key;
  private ApplicationNumber number;

  @BeforeEach
  void a_correction_is_being_prepared() {
    var round = story.openRound();
    key = story.key(round);
    number = story.submitted(round);
    story.sendBack(number);
    People.asApplicant(key.operator());
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("address", "[示范路2号](http://x)");
    save.save(key, draft.toString(), OptionalInt.empty());
    attach.attach(key, MaterialKind.BOUNDARY_MAP, Edition.SEALED_PDF, "新图.pdf",
        new ByteArrayInputStream(SampleFiles.pdf()));
  }

  @Test
  @Proves("R39")
  void the_applicant_sees_what_the_draft_changes_before_it_is_sent() {
    var prepared = versions.prepared(application()).orElseThrow();

    assertThat(prepared.lines()).extracting(Change::field).containsExactly("park.address", "documents.BOUNDARY_MAP");
    assertThat(prepared.lines().get(0).after()).isEqualTo("[示范路2号](http://x)");
    assertThat(prepared.lines().get(1).before()).startsWith("四至范围图.pdf（").contains("SHA-256 ");
    assertThat(prepared.lines().get(1).after()).startsWith("新图.pdf（");
    assertThat(versions.latest(application())).isEmpty();
  }

  @Test
  @Proves("R39")
  void both_sides_see_what_the_answer_changed_and_the_next_verification_names_it() {
    answer();

    assertThat(versions.prepared(application())).isEmpty();
    var own = versions.latest(application()).orElseThrow();
    assertThat(own.before()).isEqualTo("第1版");
    assertThat(own.lines()).extracting(Change::label)
        .containsExactly("园区地址", "四至范围图（加盖公章的PDF版）");
    People.asOfficer(number.district());
    assertThat(versions.latest(application())).contains(own);
    assertThat(driver.brief(number.value(), VERIFY_MATERIALS)).contains("**第2版与第1版相比**", "- 园区地址：",
        " → ［示范路2号］", "新图.pdf")
        .doesNotContain("[示范路2号]");
  }

  @Test
  void a_draft_that_cannot_be_sent_yet_is_compared_as_it_was_typed() {
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("usableOfficeAreaM2", "四万");
    save.save(key, draft.toString(), OptionalInt.empty());

    assertThat(versions.prepared(application()).orElseThrow().lines())
        .filteredOn(line -> line.field().equals("park.usableOfficeAreaM2")).extracting(Change::after)
        .containsExactly("四万");
  }

  @ParameterizedTest
  @ValueSource(strings = {"district-110108", "district-head-110108", "city-officer", "city-head", "auditor"})
  void officials_read_what_was_sent_and_not_what_is_being_written(String group) {
    var application = application();
    People.as("reader-" + group, group);

    assertThatThrownBy(() -> versions.prepared(application)).isInstanceOf(Forbidden.class);
    assertThat(versions.latest(application)).isEmpty();
    answer();
    var answered = application();
    People.as("reader-" + group, group);
    assertThat(versions.latest(answered)).isPresent();
  }

  @Test
  void to_others_there_is_nothing_to_compare() {
    answer();
    var application = application();

    People.asApplicant(IntakeStory.OTHER_OPERATOR);
    assertThatThrownBy(() -> versions.latest(application)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> versions.prepared(application)).isInstanceOf(RuntimeException.class);
    People.as("changping", "district-110114");
    assertThatThrownBy(() -> versions.latest(application)).isInstanceOf(NotFound.class);
    People.as("an-expert", Role.EXPERT.group());
    assertThatThrownBy(() -> versions.latest(application)).isInstanceOf(Forbidden.class);
  }

  private void answer() {
    People.asApplicant(key.operator());
    driver.complete(number.value(), CORRECT_APPLICATION, Map.of("corrected", true));
  }

  private Application application() {
    return applications.get(number);
  }
}
