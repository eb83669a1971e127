package org.featuredpark.application;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the roster's template, in its order. */
public enum RosterColumn {
  CREDIT_CODE("统一社会信用代码", true, "91110108MA01ABCD5T"),
  NAME("企业名称", true, "示例科技有限公司"),
  TIER("梯度(创新型/专精特新/小巨人)", false, "专精特新"),
  BATCH("认定批次", false, "2023年第一批"),
  TITLE_FROM("有效期起", false, "2023-03-01"),
  TITLE_TO("有效期止", false, "2026-02-28"),
  TENANCY_FROM("入驻起", true, "2020-05-01"),
  TENANCY_TO("入驻止", false, ""),
  AREA("面积", false, "860.50"),
  IN_BOUNDARY("是否在四至内", true, "是"),
  OUTPUT("产值(元)", false, "120000000.00"),
  REVENUE("营收(元)", false, "135000000.00"),
  LEADING_INDUSTRY("是否主导产业", true, "是");

  private final String header;
  private final boolean required;
  private final String example;

  RosterColumn(String header, boolean required, String example) {
    this.header = header;
    this.required = required;
    this.example = example;
  }

  public String header() {
    return header;
  }

  public boolean isRequired() {
    return required;
  }

  /** The texts that this column takes; none if it takes any. */
  public List<String> choices() {
    return switch (this) {
      case TIER -> List.of("专精特新", "小巨人", "创新型");
      case IN_BOUNDARY, LEADING_INDUSTRY -> List.of("是", "否");
      default -> List.of();
    };
  }

  static Stream<RosterColumn> valuesRequired() {
    return Arrays.stream(values()).filter(RosterColumn::isRequired);
  }

  public String example() {
    return example;
  }
}
