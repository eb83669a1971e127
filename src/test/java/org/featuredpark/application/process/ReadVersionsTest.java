package org.featuredpark.application.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.featuredpark.application.process.ApplicationIntakeProcess.CORRECT_APPLICATION;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.Change;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.Edition;
import org.featuredpark.application.FiledVersion;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.OpenMaterial;
import org.featuredpark.application.PrintReceipt;
import org.featuredpark.application.ReadVersions;
import org.featuredpark.application.ReceiptSheet;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.TestApplications;
import org.featuredpark.application.VersionCause;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that was received is lost: each version opens as it was, to those who may see the application. */
@CaseworkTest
class ReadVersionsTest {

  private static final MaterialKind KIND = MaterialKind.BOUNDARY_MAP;

  @Autowired IntakeStory story;
  @Autowired TestApplications applicants;
  @Autowired ReadVersions versions;
  @Autowired OpenMaterial files;
  @Autowired PrintReceipt printing;
  @Autowired SaveDraft save;
  @Autowired AttachDocument attach;
  @Autowired Driver driver;
  @Autowired JdbcClient jdbc;

  private DraftKey key;
  private ApplicationNumber number;
  private byte[] replaced;

  @BeforeEach
  void an_application_was_submitted_replaced_and_corrected() {
    var round = story.openRound();
    key = story.key(round);
    number = story.submitted(round);
    People.asApplicant(key.operator());
    replaced = contentOf(1);
    var draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").put("name", "改名示范园");
    applicants.receiptFor(key, draft, RosterSamples.sufficient());
    story.sendBack(number);
    People.asApplicant(key.operator());
    DraftSamples.section(draft, "park").put("address", "示范路2号");
    save.save(key, draft.toString(), OptionalInt.empty());
    attach.attach(key, KIND, Edition.SEALED_PDF, "新图.pdf", new ByteArrayInputStream(SampleFiles.pdf()));
    driver.complete(number.value(), CORRECT_APPLICATION, Map.of("corrected", true));
  }

  @Test
  @Proves({"R38", "R39"})
  void each_version_says_when_by_whom_and_why_it_was_handed_in() {
    People.asApplicant(key.operator());
    var list = versions.list(number);

    assertThat(list.versions()).extracting(FiledVersion::number).containsExactly(3, 2, 1);
    assertThat(list.versions()).extracting(FiledVersion::cause)
        .containsExactly(VersionCause.CORRECTION, VersionCause.REPLACED, VersionCause.FIRST);
    assertThat(list.versions()).extracting(FiledVersion::submittedBy).doesNotContain("").hasSize(3)
        .containsOnly(list.versions().get(0).submittedBy());
    assertThat(list.versions()).extracting(one -> one.receipt().contentHash()).doesNotHaveDuplicates();
  }

  @Test
  @Proves("R39")
  void a_replaced_version_keeps_its_content_its_files_and_its_receipt() {
    People.asApplicant(key.operator());
    var first = versions.of(number, 1);
    assertThat(first.held().content().park().name()).isNotEqualTo("改名示范园");
    assertThat(first.changes()).isEmpty();
    assertThat(first.roster().rows()).isPositive();
    assertThat(versions.of(number, 2).changes().orElseThrow().lines()).extracting(Change::field)
        .contains("park.name");
    assertThat(contentOf(1)).isEqualTo(replaced);
    assertThat(files.ofVersion(number, 3, KIND, Edition.SEALED_PDF).document().name()).isEqualTo("新图.pdf");

    var receipt = versions.receipt(number, 1);
    assertThat(receipt.number()).isEqualTo(number + "-V1");
    assertThat(receipt.parkName()).isEqualTo(first.held().content().park().name());
    assertThat(receipt.isReplaced()).isTrue();
    assertThat(receipt.earlier()).isEmpty();
    assertThat(versions.receipt(number)).isEqualTo(versions.receipt(number, 3));
    assertThat(versions.receipt(number).isReplaced()).isFalse();
    assertThat(versions.receipt(number).earlier()).extracting(ReceiptSheet.Earlier::version).containsExactly(2, 1);
  }

  @Test
  void versions_from_before_names_were_kept_have_them_from_the_record() throws IOException {
    People.asApplicant(key.operator());
    var before = versions.list(number);
    jdbc.sql("UPDATE application_version SET submitted_by = '' WHERE application_number = ?").param(number.value())
        .update();
    var script = new ClassPathResource("db/migration/V174__version_author.sql")
        .getContentAsString(StandardCharsets.UTF_8);
    jdbc.sql(script.substring(script.indexOf("UPDATE"), script.lastIndexOf(';'))).update();
    assertThat(versions.list(number)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"district-110108", "district-head-110108", "city-officer", "city-head", "auditor"})
  void officials_who_may_read_the_dossier_open_every_version(String group) {
    People.as("versions-" + group, group);
    assertThat(versions.list(number).versions()).hasSize(3);
    assertThat(versions.of(number, 1).filed().number()).isEqualTo(1);
    assertThat(contentOf(1)).isEqualTo(replaced);
    assertThat(versions.boundary(number, 1).svg()).startsWith("<svg");
  }

  @Test
  void to_others_there_is_no_version_and_no_file() {
    for (var stranger : List.<Runnable>of(() -> People.asApplicant(IntakeStory.OTHER_OPERATOR),
        () -> People.as("changping", "district-110114"), () -> People.as("chaoyang-head", "district-head-110105"))) {
      stranger.run();
      refused(NotFound.class);
    }
    People.as("an-expert", Role.EXPERT.group());
    refused(Forbidden.class);
    People.asNobody();
    refused(Forbidden.class);
  }

  @Test
  void what_was_never_received_is_not_found() {
    People.asApplicant(key.operator());
    for (int version : new int[] {0, 4, -1}) {
      assertThatThrownBy(() -> versions.of(number, version)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> versions.receipt(number, version)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> contentOf(version)).isInstanceOf(NotFound.class);
    }
  }

  private void refused(Class<? extends Exception> how) {
    assertThatThrownBy(() -> versions.list(number)).isInstanceOf(how);
    assertThatThrownBy(() -> versions.of(number, 1)).isInstanceOf(how);
    assertThatThrownBy(() -> versions.receipt(number, 1)).isInstanceOf(how);
    assertThatThrownBy(() -> versions.boundary(number, 1)).isInstanceOf(how);
    assertThatThrownBy(() -> printing.print(number, 1)).isInstanceOf(how);
    assertThatThrownBy(() -> contentOf(1)).isInstanceOf(how);
  }

  private byte[] contentOf(int version) {
    try (var content = files.ofVersion(number, version, KIND, Edition.SEALED_PDF).content()) {
      return content.readAllBytes();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
