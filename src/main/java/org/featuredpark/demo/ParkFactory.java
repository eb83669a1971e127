package org.featuredpark.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ParkDirection;

/** Builds a park from its line in the table, always the same one from the same line. */
final class ParkFactory {

  private static final BigDecimal WHOLE = new BigDecimal("100");
  private static final BigDecimal PART = new BigDecimal("86.50");
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
    var operator = operator();
    var narratives = new Narratives(line);
    return new Park(line.text("key"), line.label(), operator, site(), industry(narratives), narratives.operation(),
        line.label() == Label.WITHOUT_PROJECT ? null : narratives.project(), penalties(),
        new Rosters(line, random, names).tenants());
  }

  private Operator operator() {
    boolean outside = line.label() == Label.OUTSIDE;
    var established = line.before("established");
    return new Operator(outside ? Codes.of("130102", line.number(), 0) : Codes.of(district(), line.number(), 0),
        line.text("operator"), line.label() == Label.BRANCH ? "BRANCH" : "COMPANY", established,
        outside ? "OUTSIDE" : district().code(),
        outside ? "河北省石家庄市长安区示例路8号" : "北京市" + district().zhName() + line.text("address"),
        names.person(), established, names.person(), "010-0000%04d".formatted(line.number()),
        line.text("key") + "@park.example");
  }

  private Site site() {
    var usable = line.decimal("usableArea");
    var land = usable.multiply(new BigDecimal("2.2")).setScale(2, java.math.RoundingMode.DOWN);
    return new Site(line.text("name"), line.text("type"), district(),
        "北京市" + district().zhName() + line.text("address"), line.text("east"), line.text("south"),
        line.text("west"), line.text("north"), Ground.around(line.degrees("longitude"), line.degrees("latitude"), land),
        land, usable.multiply(new BigDecimal("1.6")).setScale(2, java.math.RoundingMode.DOWN), usable, true,
        line.text("right"), line.label() == Label.PARTLY_OPERATED ? PART : WHOLE, line.before("operating"));
  }

  private Industry industry(Narratives narratives) {
    var capitals = IntStream.range(0, line.whole("capitals")).mapToObj(this::capital).toList();
    return new Industry(line.choice("direction", ParkDirection.class), line.text("industry"), line.text("metric"),
        capitals, narratives.evidence());
  }

  private Capital capital(int place) {
    return new Capital(names.capital(), Codes.of(district(), line.number(), FIRST_CAPITAL + place),
        "P10%02d%03d".formatted(line.number(), place + 1), line.baseDate().minusDays(300 + random.nextInt(1200)));
  }

  private List<Penalty> penalties() {
    LocalDate first = line.baseDate().minusYears(3);
    return switch (line.label()) {
      case PENALTY_INSIDE -> List.of(fine(first));
      case PENALTY_OUTSIDE -> List.of(fine(first.minusDays(1)));
      case MINOR_PENALTY -> List.of(new Penalty("OTHER_ADMINISTRATIVE", "ENTITY", first.plusMonths(20),
          "区城市管理综合行政执法局", "夜间施工噪声超标，处罚款一万元，已整改。"));
      case LARGER_ACCIDENT -> List.of(new Penalty("LARGER_ACCIDENT", "ENTITY", first.plusMonths(14),
          "区应急管理局", "园区在建厂房脚手架坍塌，运营单位负管理责任，已整改验收。"));
      default -> List.of();
    };
  }

  private static Penalty fine(LocalDate day) {
    return new Penalty("LARGE_FINE", "ENTITY", day, "区消防救援支队", "消防设施未保持完好有效，处罚款五万元。");
  }

  private District district() {
    return line.choice("district", District.class);
  }
}
