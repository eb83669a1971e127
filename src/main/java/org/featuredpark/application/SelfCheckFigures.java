package org.featuredpark.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.EnteredDay;
import org.featuredpark.shared.EnteredNumber;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.Refused;

/** The few figures that tell whether it is worth applying; what is left out counts as not provided. */
public record SelfCheckFigures(Boolean independentLegalPerson, Boolean registeredInBeijing, LocalDate establishedDate,
    LocalDate operationStartDate, BigDecimal usableOfficeAreaM2, BigDecimal operatorCoveragePct,
    Boolean boundaryDefined, Boolean titleClear, BigDecimal totalOutput, BigDecimal totalRevenue,
    Integer srdiSmeCount, Integer littleGiantCount, ParkDirection direction, BigDecimal leadingAmount,
    BigDecimal totalAmount, Integer residentCapitalCount) {

  private static final int MOST_DIGITS = 15;

  public SelfCheckFigures {
    requireCountable("usableOfficeAreaM2", usableOfficeAreaM2);
    requireCountable("operatorCoveragePct", operatorCoveragePct);
    requireCountable("totalOutput", totalOutput);
    requireCountable("totalRevenue", totalRevenue);
    requireCountable("leadingAmount", leadingAmount);
    requireCountable("totalAmount", totalAmount);
    requirePlausible("establishedDate", establishedDate);
    requirePlausible("operationStartDate", operationStartDate);
  }

  /** Whether a number is one that people count with; the decisions and the databases take no other. */
  static boolean isCountable(BigDecimal number) {
    return number.signum() >= 0 && EnteredNumber.fits(number, MOST_DIGITS, MOST_DIGITS);
  }

  /** A park of which nothing but the direction is known, or not even that. */
  static SelfCheckFigures unknown(ParkDirection direction) {
    return new SelfCheckFigures(null, null, null, null, null, null, null, null, null, null, null, null, direction,
        null, null, null);
  }

  Map<String, Object> eligibility(LocalDate baseDate) {
    var facts = new HashMap<String, Object>();
    facts.put("independentLegalPerson", independentLegalPerson);
    facts.put("registeredInBeijing", registeredInBeijing);
    facts.put("establishedDate", establishedDate == null ? null : BeijingTime.toDate(establishedDate));
    facts.put("operationStartDate", operationStartDate == null ? null : BeijingTime.toDate(operationStartDate));
    facts.put("baseDate", BeijingTime.toDate(baseDate));
    facts.put("usableOfficeAreaM2", usableOfficeAreaM2 == null ? null : usableOfficeAreaM2.doubleValue());
    facts.put("operatorCoveragePct", operatorCoveragePct == null ? null : operatorCoveragePct.doubleValue());
    facts.put("boundaryDefined", boundaryDefined);
    facts.put("titleClear", titleClear);
    facts.put("totalOutputFen", fen(totalOutput));
    facts.put("totalRevenueFen", fen(totalRevenue));
    facts.put("srdiSmeCount", srdiSmeCount);
    facts.put("littleGiantCount", littleGiantCount);
    return facts;
  }

  Map<String, Object> directionFit() {
    var facts = new HashMap<String, Object>();
    facts.put("direction", direction == null ? null : direction.name());
    facts.put("leadingAmountFen", fen(leadingAmount));
    facts.put("totalAmountFen", fen(totalAmount));
    facts.put("residentCapitalCount", residentCapitalCount);
    return facts;
  }

  private static void requireCountable(String field, BigDecimal number) {
    if (number != null && !isCountable(number)) {
      throw Refused.field(field, "“" + field + "”不正确：应为不小于0的数字，整数部分不超过" + MOST_DIGITS + "位。");
    }
  }

  private static void requirePlausible(String field, LocalDate day) {
    if (day != null && !EnteredDay.isPlausible(day)) {
      throw Refused.field(field, "“" + field + "”不是可以填写的日期。");
    }
  }

  private static Long fen(BigDecimal yuan) {
    return yuan == null ? null : Money.ofYuan(yuan).fen();
  }
}
