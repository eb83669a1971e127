package org.featuredpark.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in CNY, counted in whole fen so that no comparison with a limit ever rounds. R28. */
public record Money(long fen) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final BigDecimal FEN_PER_WAN = BigDecimal.valueOf(10_000_00L);
  private static final BigDecimal FEN_PER_YI = BigDecimal.valueOf(100_000_000_00L);

  public Money {
    if (fen < 0) {
      throw Refused.field("amount", "金额不能为负数。");
    }
  }

  public static Money ofFen(long fen) {
    return new Money(fen);
  }

  /** Refuses a fraction of a fen instead of rounding it away. */
  public static Money ofYuan(BigDecimal yuan) {
    try {
      return new Money(yuan.movePointRight(2).longValueExact());
    } catch (ArithmeticException notAWholeNumberOfFen) {
      throw Refused.field("amount", "金额“" + yuan + "”不正确：最多保留两位小数，且不得超出可表示的范围。");
    }
  }

  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, 2);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  /** As an official writes it: {@code 40.00亿元}, {@code 123.45万元}, {@code 9999.00元}. */
  public String display() {
    var amount = BigDecimal.valueOf(fen);
    if (amount.compareTo(FEN_PER_YI) >= 0) {
      return inUnit(amount, FEN_PER_YI, "亿元");
    }
    return amount.compareTo(FEN_PER_WAN) >= 0 ? inUnit(amount, FEN_PER_WAN, "万元") : yuan().toPlainString() + "元";
  }

  // Cut, not rounded: an amount one fen below 40亿 must not be shown as if it had reached it.
  private static String inUnit(BigDecimal fen, BigDecimal unit, String name) {
    return fen.divide(unit, 2, RoundingMode.DOWN).toPlainString() + name;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  @Override
  public String toString() {
    return display();
  }
}
