package org.featuredpark.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.monitoring.AttachStartDocument;
import org.featuredpark.monitoring.StartDocument;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be uploaded to show a start, by whom, how much, and how long. R08. */
@CaseworkTest
class StartPapersTest {

  @Autowired
  private SelectedParks parks;
  @Autowired
  private AttachStartDocument papers;
  @Autowired
  private Driver driver;

  private ApplicationNumber park;

  @BeforeEach
  void a_park_that_builds() {
    park = parks.pilot(LocalDate.of(2024, 9, 10), LocalDate.of(2024, 12, 31));
    People.asApplicant(SelectedParks.OPERATOR);
  }

  @Test
  @Proves("R08")
  void twenty_of_a_kind_are_enough() {
    for (int i = 0; i < 20; i++) {
      attach(StartDocument.CONTRACT, SampleFiles.pdf());
    }

    assertThatThrownBy(() -> attach(StartDocument.CONTRACT, SampleFiles.pdf())).isInstanceOf(Refused.class)
        .hasMessageContaining("合同已上传20份");
    assertThat(attach(StartDocument.SITE_PHOTO, SampleFiles.png())).isEqualTo("START_SITE_PHOTO");
  }

  @Test
  void a_file_is_judged_by_its_content() {
    assertThatThrownBy(() -> attach(StartDocument.CONTRACT, SampleFiles.docx())).isInstanceOf(Refused.class)
        .hasMessageContaining("pdf");
  }

  @Test
  void nothing_is_added_for_another_operator_or_once_building_has_ended() {
    People.asApplicant(CreditCode.of("911101081000004460"));
    assertThatThrownBy(() -> attach(StartDocument.CONTRACT, SampleFiles.pdf())).isInstanceOf(Forbidden.class);

    var finished = parks.pilotWithoutProject(LocalDate.of(2024, 9, 10));
    driver.fireTimer(finished.value(), "yearEnded");
    People.asApplicant(SelectedParks.OPERATOR);
    park = finished;
    assertThatThrownBy(() -> attach(StartDocument.CONTRACT, SampleFiles.pdf())).isInstanceOf(Refused.class)
        .hasMessageContaining("建设期已结束");
  }

  private String attach(StartDocument paper, byte[] content) {
    return papers.attach(park, paper, "材料.pdf", new ByteArrayInputStream(content)).kind();
  }
}
