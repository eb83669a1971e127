package org.featuredpark.application;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.EnteredNumber;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.TenantTier;

/** Reads the cells of one line of a roster and notes every cell that cannot be understood. */
final class RosterRow {

  /** What spreadsheets show in the place of a result; and what is left of a cell that was joined to another. */
  private static final Pattern BROKEN = Pattern.compile(
      "#(N/A|NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|SPILL!|GETTING_DATA|CALC!|合并)");
  private static final Map<String, TenantTier> TIERS = Map.of(
      "创新型", TenantTier.INNOVATIVE, "专精特新", TenantTier.SRDI, "小巨人", TenantTier.LITTLE_GIANT);
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_BATCH = 60;

  private final RosterLine line;
  private final List<RosterFault> faults;

  RosterRow(RosterLine line, List<RosterFault> faults) {
    this.line = line;
    this.faults = faults;
  }

  /** Empty if any cell is wrong. */
  Optional<TenantEnterprise> read() {
    int before = faults.size();
    for (var column : RosterColumn.values()) {
      requireWhole(column);
    }
    RosterColumn.valuesRequired().filter(column -> text(column).isEmpty()).forEach(column -> wrong(column, "请填写"));
    var code = creditCode();
    var name = shorter(RosterColumn.NAME, LONGEST_NAME);
    var tier = tier();
    var batch = shorter(RosterColumn.BATCH, LONGEST_BATCH);
    var titleFrom = day(RosterColumn.TITLE_FROM);
    var titleTo = day(RosterColumn.TITLE_TO);
    var tenancyFrom = day(RosterColumn.TENANCY_FROM);
    var tenancyTo = day(RosterColumn.TENANCY_TO);
    var area = amount(RosterColumn.AREA);
    var output = Money.ofYuan(amount(RosterColumn.OUTPUT));
    var revenue = Money.ofYuan(amount(RosterColumn.REVENUE));
    boolean inBoundary = yes(RosterColumn.IN_BOUNDARY);
    boolean leading = yes(RosterColumn.LEADING_INDUSTRY);
    requireTitleDates(tier, titleFrom, titleTo);
    requireOrder(RosterColumn.TITLE_TO, titleFrom, titleTo);
    requireOrder(RosterColumn.TENANCY_TO, tenancyFrom, tenancyTo);
    return faults.size() > before ? Optional.empty() : Optional.of(new TenantEnterprise(code, name, tier, batch,
        titleFrom, titleTo, tenancyFrom, tenancyTo, area, inBoundary, output, revenue, leading));
  }

  private void requireWhole(RosterColumn column) {
    var text = line.text(column);
    if (RosterLine.MERGED.equals(text)) {
      wrong(column, "是合并单元格的一部分，请逐行填写");
    } else if (XlsxRows.NOT_CALCULATED.equals(text)) {
      wrong(column, "是没有计算结果的公式，请填写数值");
    } else if (isBroken(column)) {
      wrong(column, "是公式错误“" + text + "”，请填写正确的内容");
    }
  }

  private boolean isBroken(RosterColumn column) {
    return BROKEN.matcher(line.text(column)).matches();
  }

  /** A broken cell was objected to already, and is read as an empty one. */
  private String text(RosterColumn column) {
    return isBroken(column) ? "" : Normalizer.normalize(line.text(column), Normalizer.Form.NFKC).strip();
  }

  private String shorter(RosterColumn column, int most) {
    var text = isBroken(column) ? "" : line.text(column);
    if (text.length() > most) {
      wrong(column, "不能超过" + most + "个字");
    }
    return text;
  }

  private CreditCode creditCode() {
    var text = text(RosterColumn.CREDIT_CODE).toUpperCase(Locale.ROOT);
    if (CreditCode.isWellFormed(text)) {
      return new CreditCode(text);
    }
    if (!text.isEmpty()) {
      wrong(RosterColumn.CREDIT_CODE, "“" + text + "”不是18位统一社会信用代码");
    }
    return null;
  }

  private TenantTier tier() {
    var text = text(RosterColumn.TIER);
    if (!text.isEmpty() && !TIERS.containsKey(text)) {
      wrong(RosterColumn.TIER, "“" + text + "”应为创新型、专精特新或小巨人，没有的留空");
    }
    return text.isEmpty() ? null : TIERS.get(text);
  }

  private LocalDate day(RosterColumn column) {
    var text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    var day = WrittenDay.read(text);
    if (day.isEmpty()) {
      wrong(column, "“" + text + "”不是日期，应如2024-07-20");
    }
    return day.orElse(null);
  }

  private BigDecimal amount(RosterColumn column) {
    var text = text(column).replace(",", "");
    try {
      var amount = text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
      if (amount.signum() >= 0 && EnteredNumber.fits(amount, 13, 2)) {
        return amount.setScale(2);
      }
    } catch (NumberFormatException unreadable) {
      wrong(column, "“" + text + "”不是数字");
      return BigDecimal.ZERO;
    }
    wrong(column, "“" + text + "”应为不小于0、至多两位小数的数字");
    return BigDecimal.ZERO;
  }

  private boolean yes(RosterColumn column) {
    var text = text(column);
    if (!text.isEmpty() && !"是".equals(text) && !"否".equals(text)) {
      wrong(column, "“" + text + "”应为是或否");
    }
    return "是".equals(text);
  }

  private void requireTitleDates(TenantTier tier, LocalDate from, LocalDate to) {
    if (tier != null && (from == null || to == null)) {
      wrong(from == null ? RosterColumn.TITLE_FROM : RosterColumn.TITLE_TO, "有梯度资质的企业请填写资质有效期");
    }
  }

  private void requireOrder(RosterColumn column, LocalDate from, LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      wrong(column, "不能早于起始日期");
    }
  }

  /** What is said first of a cell is what has to be mended first. */
  private void wrong(RosterColumn column, String what) {
    if (faults.stream().anyMatch(fault -> fault.row() == line.number() && fault.column() == column)) {
      return;
    }
    faults.add(new RosterFault(line.number(), column, isBroken(column) ? "" : line.text(column), what));
  }
}
