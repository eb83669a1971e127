package org.featuredpark.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.featuredpark.application.ApplicationContent;
import org.featuredpark.application.Commitments;
import org.featuredpark.application.DeclaredPenalty;
import org.featuredpark.application.EntityType;
import org.featuredpark.application.IndustryProfile;
import org.featuredpark.application.Metric;
import org.featuredpark.application.OperationRight;
import org.featuredpark.application.OperatorProfile;
import org.featuredpark.application.ParkProfile;
import org.featuredpark.application.ParkType;
import org.featuredpark.application.PenaltyKind;
import org.featuredpark.application.PenaltySubject;
import org.featuredpark.application.PriorityIndustry;
import org.featuredpark.application.ResidentCapital;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ParkDirection;

/** Builds a park from its line in the table, always the same one from the same line. */
final class ParkFactory {

  private static final BigDecimal WHOLE = new BigDecimal("100");
  private static final BigDecimal PART = new BigDecimal("86.50");
  private static final BigDecimal LAND = new BigDecimal("2.2");
  private static final BigDecimal BUILDINGS = new BigDecimal("1.6");
  private static final int FIRST_CAPITAL = 900;

  private final ParkLine line;
  private final Random random;
  private final Names names;

  ParkFactory(ParkLine line) {
    this.line = line;
    this.random = new Random(line.text("key").hashCode());
    this.names = new Names(random);
  }

  Park park() {
    var narratives = new Narratives(line);
    var content = new ApplicationContent(operator(), site(), industry(narratives), narratives.operation(),
        line.label() == Label.WITHOUT_PROJECT ? null : narratives.project(),
        new Commitments(true, true, penalties()));
    return new Park(line.text("key"), line.label(), line.baseDate(), content,
        new Rosters(line, random, names).roster());
  }

  private OperatorProfile operator() {
    boolean outside = line.label() == Label.OUTSIDE;
    var established = line.before("established");
    return new OperatorProfile(
        outside ? Codes.of("130102", line.number(), 0) : Codes.of(district(), line.number(), 0),
        line.text("operator"), line.label() == Label.BRANCH ? EntityType.BRANCH : EntityType.COMPANY, established,
        outside ? "OUTSIDE" : district().code(), outside ? "河北省石家庄市长安区示例路8号" : address(),
        names.person(), established, "", names.person(), String.format(Locale.ROOT, "010-0000%04d", line.number()),
        line.text("key") + "@park.example");
  }

  private ParkProfile site() {
    var usable = line.decimal("usableArea");
    var land = usable.multiply(LAND).setScale(2, RoundingMode.DOWN);
    return new ParkProfile(line.text("name"), line.choice("type", ParkType.class), "", district(), address(),
        line.text("east"), line.text("south"), line.text("west"), line.text("north"),
        Ground.around(line.degrees("longitude"), line.degrees("latitude"), land), land, List.of(),
        usable.multiply(BUILDINGS).setScale(2, RoundingMode.DOWN), usable, true,
        line.choice("right", OperationRight.class), line.label() == Label.PARTLY_OPERATED ? PART : WHOLE,
        line.before("operating"));
  }

  private IndustryProfile industry(Narratives narratives) {
    var capitals = IntStream.range(0, line.whole("capitals")).mapToObj(this::capital).toList();
    return new IndustryProfile(line.choice("direction", ParkDirection.class),
        line.choice("industry", PriorityIndustry.class), line.choice("metric", Metric.class), capitals,
        narratives.evidence());
  }

  private ResidentCapital capital(int place) {
    return new ResidentCapital(names.capital(), Codes.of(district(), line.number(), FIRST_CAPITAL + place),
        String.format(Locale.ROOT, "P10%02d%03d", line.number(), place + 1),
        line.baseDate().minusDays(300 + random.nextInt(1200)), null);
  }

  private List<DeclaredPenalty> penalties() {
    LocalDate first = line.baseDate().minusYears(3);
    return switch (line.label()) {
      case PENALTY_INSIDE -> List.of(fine(first));
      case PENALTY_OUTSIDE -> List.of(fine(first.minusDays(1)));
      case MINOR_PENALTY -> List.of(penalty(PenaltyKind.OTHER_ADMINISTRATIVE, first.plusMonths(20),
          "区城市管理综合行政执法局", "夜间施工噪声超标，处罚款一万元，已整改。"));
      case LARGER_ACCIDENT -> List.of(penalty(PenaltyKind.LARGER_ACCIDENT, first.plusMonths(14),
          "区应急管理局", "园区在建厂房脚手架坍塌，运营单位负管理责任，已整改验收。"));
      default -> List.of();
    };
  }

  private static DeclaredPenalty fine(LocalDate day) {
    return penalty(PenaltyKind.LARGE_FINE, day, "区消防救援支队", "消防设施未保持完好有效，处罚款五万元。");
  }

  private static DeclaredPenalty penalty(PenaltyKind kind, LocalDate day, String authority, String description) {
    return new DeclaredPenalty(kind, PenaltySubject.ENTITY, day, authority, description);
  }

  private String address() {
    return "北京市" + district().zhName() + line.text("address");
  }

  private District district() {
    return line.choice("district", District.class);
  }
}
