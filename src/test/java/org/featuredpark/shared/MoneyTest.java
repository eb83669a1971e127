package org.featuredpark.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({"4000000000, 40.00亿元", "3999999999.99, 39.99亿元", "1234500, 123.45万元", "99999999.99, 9999.99万元",
      "9999.99, 9999.99元", "0, 0.00元", "10000, 1.00万元"})
  void an_amount_reads_as_an_official_writes_it(BigDecimal yuan, String display) {
    assertThat(Money.ofYuan(yuan)).hasToString(display);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001", "39.995000001", "-0.01", "1E+30"})
  void an_amount_that_is_not_whole_fen_is_refused(BigDecimal yuan) {
    assertThatThrownBy(() -> Money.ofYuan(yuan)).isInstanceOf(Refused.class);
  }

  @Test
  void one_fen_makes_the_difference() {
    var limit = Money.ofYuan(new BigDecimal("4000000000.00"));
    assertThat(Money.ofFen(399_999_999_999L)).isLessThan(limit);
    assertThat(Money.ofFen(399_999_999_999L).plus(Money.ofFen(1))).isEqualTo(limit);
  }

  @Property
  void yuan_and_back_is_the_same_amount(@ForAll @LongRange(min = 0) long fen) {
    assertThat(Money.ofYuan(Money.ofFen(fen).yuan())).isEqualTo(Money.ofFen(fen));
    assertThat(Money.ofFen(fen).yuan().scale()).isEqualTo(2);
  }
}
