package org.featuredpark.wholeround;

import static org.featuredpark.shared.District.BDA;
import static org.featuredpark.shared.District.CHANGPING;
import static org.featuredpark.shared.District.CHAOYANG;
import static org.featuredpark.shared.District.DAXING;
import static org.featuredpark.shared.District.DONGCHENG;
import static org.featuredpark.shared.District.FANGSHAN;
import static org.featuredpark.shared.District.FENGTAI;
import static org.featuredpark.shared.District.HAIDIAN;
import static org.featuredpark.shared.District.HUAIROU;
import static org.featuredpark.shared.District.SHIJINGSHAN;
import static org.featuredpark.shared.District.SHUNYI;
import static org.featuredpark.shared.District.TONGZHOU;
import static org.featuredpark.shared.District.XICHENG;
import static org.featuredpark.shared.District.YANQING;

import java.util.Arrays;
import java.util.List;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;

/** The parks that apply, each with the fate that it has in the story. */
enum Park {
  SHANGDI(HAIDIAN, .93), YONGFENG(HAIDIAN, .91), SIJIQING(HAIDIAN, .80), WENQUAN(HAIDIAN, 0),
  WANGJING(CHAOYANG, .92), CHAOLAI(CHAOYANG, .78),
  HEPINGLI(DONGCHENG, .90), FOURTEEN_FIRMS(DONGCHENG, 0),
  DESHENG(XICHENG, .89), DESHENG_CLAIMANT(XICHENG, 0),
  FENGKE(FENGTAI, .88), LIZE(FENGTAI, 0),
  NEVER_STARTS(SHIJINGSHAN, .875),
  SENT_BACK(TONGZHOU, .87), TAIHU(TONGZHOU, 0),
  LINHE(SHUNYI, .865), KONGGANG(SHUNYI, 0),
  SHAHE(CHANGPING, 0), WITHDRAWN(CHANGPING, 0),
  HUANGCUN(DAXING, .84), XIHONGMEN(DAXING, 0),
  HONGDA(BDA, .84), RONGCHANG(BDA, 0),
  DOUDIAN(FANGSHAN, .55),
  YANQI(HUAIROU, 0),
  LATE(YANQING, 0);

  private static final int FIRST_OPERATOR = 1000;
  private static final double APART = 0.01;

  private final District district;
  private final double quality;

  /** @param quality how good the panel finds it; nothing for a park that its district does not recommend */
  Park(District district, double quality) {
    this.district = district;
    this.quality = quality;
  }

  District district() {
    return district;
  }

  double quality() {
    return quality;
  }

  boolean isRecommended() {
    return quality > 0;
  }

  CreditCode operator() {
    return CreditCode.of(RosterSamples.code(FIRST_OPERATOR + ordinal()));
  }

  String parkName() {
    return district.zhName() + "示范园" + (ordinal() + 1);
  }

  /** How far east it lies; two say that the same ground is theirs. Q3. */
  double east() {
    return APART * (this == DESHENG_CLAIMANT ? DESHENG : this).ordinal();
  }

  static List<Park> recommended() {
    return Arrays.stream(values()).filter(Park::isRecommended).toList();
  }

  static List<Park> recommendedBy(District district) {
    return recommended().stream().filter(park -> park.district == district).toList();
  }
}
