package org.featuredpark.application;

import static org.featuredpark.shared.TenantTier.LITTLE_GIANT;
import static org.featuredpark.shared.TenantTier.SRDI;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.featuredpark.application.RosterDoubt.Kind;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;

/** Goes through a roster row by row for what does not count on the base date, and for what looks wrong. R25–R30. */
final class RosterDoubts {

  private static final Set<String> NOTHING = Set.of();
  private static final Pattern BRANCH = Pattern.compile(".*(分公司|分部|分所|分中心|办事处|代表处)[)）]?");
  private static final Pattern MUNICIPAL = Pattern.compile(".*(北京|本市|市级).*");
  private static final String BEIJING = "11";

  private final LocalDate day;
  private final Map<CreditCode, Integer> firstRows = new HashMap<>();
  private final Set<CreditCode> resident;
  private final Set<CreditCode> titled;
  private final List<RosterDoubt> doubts = new ArrayList<>();

  private RosterDoubts(TenantRoster roster, LocalDate day) {
    this.day = day;
    this.resident = roster.firms(row -> row.isResidentOn(day));
    this.titled = roster.firms(row -> row.tier() != null && row.countsAs(row.tier(), day));
  }

  static List<RosterDoubt> of(TenantRoster roster, LocalDate baseDate) {
    var doubts = new RosterDoubts(roster, baseDate);
    for (int i = 0; i < roster.rows().size(); i++) {
      doubts.look(roster.numbers().get(i), roster.rows().get(i));
    }
    return List.copyOf(doubts.doubts);
  }

  private void look(int number, TenantEnterprise row) {
    if (!row.isResidentOn(day)) {
      add(number, row, Kind.ABSENT, whyAbsent(row) + notCounted(row, resident, "不计入家数、产值和营收"),
          resident.contains(row.creditCode()) ? NOTHING : countsOf(row));
    } else if (row.tier() != null && !row.countsAs(row.tier(), day)) {
      add(number, row, Kind.UNTITLED, whyUntitled(row) + notCounted(row, titled, "不计入" + nameOf(row) + "家数"),
          titled.contains(row.creditCode()) ? NOTHING : countsOf(row));
    } else {
      lookAtWhatCounts(number, row);
    }
    if (!row.creditCode().hasValidCheck()) {
      add(number, row, Kind.CODE, "统一社会信用代码的校验位不符，暂按填报计算，请与营业执照核对", NOTHING);
    }
  }

  private void lookAtWhatCounts(int number, TenantEnterprise row) {
    Integer first = firstRows.putIfAbsent(row.creditCode(), number);
    if (first != null) {
      add(number, row, Kind.REPEATED, "与第" + first + "行是同一家企业，只计一家，产值、营收取各行中最大的", countsOf(row));
    } else if (row.tier() == SRDI || row.tier() == LITTLE_GIANT) {
      lookAtHolder(number, row);
    }
  }

  /** A title belongs to the firm that holds it, and a little giant is one of the State's. Only a person can tell. */
  private void lookAtHolder(int number, TenantEnterprise row) {
    if (!row.creditCode().value().startsWith(BEIJING, 2)) {
      add(number, row, Kind.HOLDER, "统一社会信用代码不是在北京登记的，暂计入" + nameOf(row)
          + "；资质属于外省市企业、在园区的只是其分支机构的，不应计入，请核实", NOTHING);
    } else if (BRANCH.matcher(row.name()).matches()) {
      add(number, row, Kind.HOLDER, "名称像是分支机构，暂计入" + nameOf(row) + "；资质属于其总公司的，不应计入，请核实", NOTHING);
    }
    if (row.tier() == LITTLE_GIANT && row.batch() != null && MUNICIPAL.matcher(row.batch()).matches()) {
      add(number, row, Kind.HOLDER, "认定批次“" + row.batch() + "”像是市级小巨人，暂计入；只有国家级的计入小巨人，市级的请填专精特新",
          NOTHING);
    }
  }

  private String whyAbsent(TenantEnterprise row) {
    if (!row.inBoundary()) {
      return "填报为不在四至内";
    }
    return row.tenancyFrom().isAfter(day) ? BeijingTime.format(row.tenancyFrom()) + "起入驻，基准日尚未入驻"
        : "入驻至" + BeijingTime.format(row.tenancyTo()) + "，基准日已迁出";
  }

  private String whyUntitled(TenantEnterprise row) {
    if (row.titleFrom() == null || row.titleTo() == null) {
      return "没有资质有效期";
    }
    return row.titleFrom().isAfter(day) ? "资质" + BeijingTime.format(row.titleFrom()) + "起有效，基准日尚未生效"
        : "资质" + BeijingTime.format(row.titleTo()) + "到期，基准日已失效";
  }

  private static String notCounted(TenantEnterprise row, Set<CreditCode> counted, String otherwise) {
    return "，" + (counted.contains(row.creditCode()) ? "该企业按名单中其他行计算" : otherwise);
  }

  private static Set<String> countsOf(TenantEnterprise row) {
    return row.tier() == LITTLE_GIANT ? Set.of("R29", "R30") : row.tier() == SRDI ? Set.of("R29") : NOTHING;
  }

  private static String nameOf(TenantEnterprise row) {
    return switch (row.tier()) {
      case INNOVATIVE -> "创新型";
      case SRDI -> "专精特新";
      case LITTLE_GIANT -> "专精特新和小巨人";
    };
  }

  private void add(int number, TenantEnterprise row, Kind kind, String what, Set<String> lowers) {
    var clause = kind == Kind.CODE ? "R25" : kind == Kind.HOLDER && row.tier() == LITTLE_GIANT ? "R30" : "R29";
    doubts.add(new RosterDoubt(number, row.creditCode(), row.name(), kind, clause, what, lowers, ""));
  }
}
