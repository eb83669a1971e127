package org.featuredpark.portal;

import java.math.BigDecimal;
import org.featuredpark.application.SelfCheckFigures;
import org.featuredpark.shared.ParkDirection;

/** The figures of a self-check as they were typed; amounts are in units of ten thousand yuan. */
record SelfCheckForm(String round, String independentLegalPerson, String registeredInBeijing, String establishedDate,
    String operationStartDate, String usableOfficeAreaM2, String operatorCoveragePct, String boundaryDefined,
    String titleClear, String totalOutput, String totalRevenue, String srdiSmeCount, String littleGiantCount,
    ParkDirection direction, String leadingAmount, String totalAmount, String residentCapitalCount) {

  static final SelfCheckForm EMPTY = new SelfCheckForm(null, null, null, null, null, null, null, null, null, null,
      null, null, null, null, null, null, null);

  private static final int DECIMALS_OF_AN_AREA = 2;
  /** Down to the fen. */
  private static final int DECIMALS_OF_AN_AMOUNT = 6;
  private static final int TEN_THOUSAND = 4;

  /** @throws org.featuredpark.shared.Refused naming every entry that cannot be read */
  SelfCheckFigures figures(boolean roundKnown) {
    var typed = new TypedFigures();
    typed.require(roundKnown, "round", "批次：请选择一个正在受理或即将受理的批次。");
    var figures = new SelfCheckFigures(
        typed.answer(independentLegalPerson), typed.answer(registeredInBeijing),
        typed.date("establishedDate", "成立日期", establishedDate),
        typed.date("operationStartDate", "园区运营起始日期", operationStartDate),
        typed.number("usableOfficeAreaM2", "可用办公空间", usableOfficeAreaM2, DECIMALS_OF_AN_AREA),
        typed.number("operatorCoveragePct", "运营主体覆盖园区范围", operatorCoveragePct, DECIMALS_OF_AN_AREA),
        typed.answer(boundaryDefined), typed.answer(titleClear),
        amount(typed, "totalOutput", "园区总产值", totalOutput),
        amount(typed, "totalRevenue", "园区总营收", totalRevenue),
        typed.count("srdiSmeCount", "专精特新中小企业数", srdiSmeCount),
        typed.count("littleGiantCount", "“小巨人”企业数", littleGiantCount), direction,
        amount(typed, "leadingAmount", "主导产业产值或营收", leadingAmount),
        amount(typed, "totalAmount", "同口径园区总额", totalAmount),
        typed.count("residentCapitalCount", "入驻知名产业资本数", residentCapitalCount));
    typed.mustBeReadable();
    return figures;
  }

  private static BigDecimal amount(TypedFigures typed, String field, String label, String text) {
    var amount = typed.number(field, label, text, DECIMALS_OF_AN_AMOUNT);
    return amount == null ? null : amount.movePointRight(TEN_THOUSAND);
  }
}
