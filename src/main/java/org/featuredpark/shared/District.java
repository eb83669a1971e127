package org.featuredpark.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 17 authorities that a park can be submitted to: the sixteen districts and the development area. R41. */
public enum District {
  DONGCHENG("110101", "东城区"),
  XICHENG("110102", "西城区"),
  CHAOYANG("110105", "朝阳区"),
  FENGTAI("110106", "丰台区"),
  SHIJINGSHAN("110107", "石景山区"),
  HAIDIAN("110108", "海淀区"),
  MENTOUGOU("110109", "门头沟区"),
  FANGSHAN("110111", "房山区"),
  TONGZHOU("110112", "通州区"),
  SHUNYI("110113", "顺义区"),
  CHANGPING("110114", "昌平区"),
  DAXING("110115", "大兴区"),
  HUAIROU("110116", "怀柔区"),
  PINGGU("110117", "平谷区"),
  MIYUN("110118", "密云区"),
  YANQING("110119", "延庆区"),
  BDA("BDA", "经开区");

  private static final Map<String, District> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(District::code, Function.identity()));

  private final String code;
  private final String zhName;

  District(String code, String zhName) {
    this.code = code;
    this.zhName = zhName;
  }

  /** Finds a district by its code, or refuses. */
  public static District of(String code) {
    var district = code == null ? null : BY_CODE.get(code);
    if (district == null) {
      throw Refused.because("R41", "district", "没有代码为“" + (code == null ? "" : code) + "”的区。");
    }
    return district;
  }

  public String code() {
    return code;
  }

  public String zhName() {
    return zhName;
  }

  /** The name in Latin letters that accounts and addresses use, such as {@code haidian}. */
  public String pinyin() {
    return name().toLowerCase(Locale.ROOT);
  }
}
