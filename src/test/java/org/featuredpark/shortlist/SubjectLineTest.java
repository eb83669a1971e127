package org.featuredpark.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.shared.District;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectLineTest {

  @Test
  @Proves("R47")
  void the_subject_reads_as_the_notice_asks() {
    assertThat(SubjectLine.of(District.HAIDIAN, ProgrammeStage.PILOT, 3))
        .hasToString("海淀区专精特新特色园区（试点）推荐+3个");
    assertThat(SubjectLine.of(District.BDA, ProgrammeStage.PILOT, 1)
        .speaksOf(District.BDA, 1)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"海淀 区专精特新特色园区（试点）推荐 + 3 个, true", "海淀区专精特新特色园区（试点）推荐+2个, false",
      "昌平区专精特新特色园区（试点）推荐+3个, false", "海淀区专精特新特色园区推荐+3个, false", "推荐+3个, false"})
  @Proves("R47")
  void district_and_number_must_both_be_right(String text, boolean right) {
    assertThat(new SubjectLine(text).speaksOf(District.HAIDIAN, 3)).isEqualTo(right);
  }
}
