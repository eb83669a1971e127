package org.featuredpark.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefLinesTest {

  @Test
  void a_long_text_is_cut_so_that_the_engine_can_keep_the_brief() {
    assertThat(BriefLines.quote("甲".repeat(700))).doesNotContain("全文见案卷").hasSize(704);
    assertThat(BriefLines.quote("甲".repeat(701))).contains("全文见案卷").hasSizeLessThan(730);
    assertThat(BriefLines.shortened("乙".repeat(60))).hasSize(60);
    assertThat(BriefLines.shortened("乙".repeat(200))).hasSize(61).endsWith("…");
  }

  @Test
  void a_quote_stays_one_quote_whatever_was_written() {
    assertThat(BriefLines.quote("第一行\n\n# 第二行")).isEqualTo("> 第一行 # 第二行\n\n");
    assertThat(BriefLines.quote(" ")).contains("未填写");
  }
}
