package org.featuredpark.recognition;

import org.featuredpark.shared.District;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.Refused;

/** What somebody looks for in the register; null or blank means any. Pages count from 0. */
public record RegisterQuery(String text, District district, ParkDirection direction, int page) {

  public static final int PAGE_SIZE = 20;
  private static final int LAST_PAGE = 10_000;
  private static final int LONGEST_TEXT = 100;

  public RegisterQuery {
    text = text == null ? "" : text.strip();
    if (text.length() > LONGEST_TEXT) {
      throw Refused.field("text", "查询内容不超过" + LONGEST_TEXT + "字。");
    }
    if (page < 0 || page > LAST_PAGE) {
      throw Refused.field("page", "没有第" + (page + 1L) + "页。");
    }
  }
}
