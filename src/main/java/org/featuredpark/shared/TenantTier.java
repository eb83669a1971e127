package org.featuredpark.shared;

/** The title a resident firm holds, from the lowest tier to the highest. R29, R30. */
public enum TenantTier {
  INNOVATIVE("创新型中小企业"),
  SRDI("专精特新中小企业"),
  LITTLE_GIANT("专精特新“小巨人”企业");

  private final String zhName;

  TenantTier(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }
}
