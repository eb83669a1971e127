package org.featuredpark.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class ObjectionTest {

  private static final Instant END = NoticeTest.PERIOD.endsAt();

  @Test
  void one_received_online_counts_from_its_receipt() {
    assertThat(received(END.minusMillis(1), Optional.empty()).isInTime(NoticeTest.PERIOD)).isTrue();
    assertThat(received(END, Optional.empty()).isInTime(NoticeTest.PERIOD)).isFalse();
  }

  @Test
  @Proves("R53")
  void a_letter_counts_from_its_postmark() {
    var weekLater = END.plusSeconds(7 * 86_400);

    assertThat(received(weekLater, Optional.of(LocalDate.of(2024, 4, 26))).isInTime(NoticeTest.PERIOD)).isTrue();
    assertThat(received(weekLater, Optional.of(LocalDate.of(2024, 4, 27))).isInTime(NoticeTest.PERIOD)).isFalse();
  }

  @Test
  void who_objects_stays_out_of_logs() {
    assertThat(received(END, Optional.empty()).toString()).doesNotContain("知情者").doesNotContain("010-00000001");
  }

  @Test
  @Proves("Q6")
  void an_online_objector_gives_name_address_and_contact() {
    assertThatThrownBy(() -> new Objector(ObjectorType.PERSON, " ", "地址", "电话").mustBeComplete())
        .isInstanceOf(Refused.class).hasMessageContaining("匿名");
    assertThatThrownBy(() -> new Objector(ObjectorType.PERSON, "张三", "", "电话").mustBeComplete())
        .isInstanceOf(Refused.class).hasMessageContaining("地址");
    assertThatThrownBy(() -> new Objector(ObjectorType.PERSON, "张三", "地址", null).mustBeComplete())
        .isInstanceOf(Refused.class).hasMessageContaining("联系方式");
  }

  @Test
  void a_statement_is_needed_and_has_an_end() {
    var objector = NoticeStory.objector();
    var number = ObjectionNumber.of(NoticeNumber.of(NoticeTest.ROUND, 1), 1);
    assertThatThrownBy(() -> new Objection(number, NoticeTest.PARK, objector, "  ", END, Optional.empty()))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
        () -> new Objection(number, NoticeTest.PARK, objector, "字".repeat(4001), END, Optional.empty()))
        .isInstanceOf(Refused.class);
    assertThat(number.notice()).hasToString("PILOT-2024-1-GS-01");
  }

  @Test
  void a_look_up_code_is_long_random_and_forgiving_to_type() {
    var code = LookUpCode.random();

    assertThat(code.value()).hasSize(12).isNotEqualTo(LookUpCode.random().value());
    assertThat(LookUpCode.of(" " + code.value().toLowerCase(Locale.ROOT) + " ").hash()).isEqualTo(code.hash());
    assertThat(code.toString()).doesNotContain(code.value());
  }

  private static Objection received(Instant at, Optional<LocalDate> stampedOn) {
    return new Objection(ObjectionNumber.of(NoticeNumber.of(NoticeTest.ROUND, 1), 1), NoticeTest.PARK,
        NoticeStory.objector(), "面积不实。", at, stampedOn);
  }
}
