package org.featuredpark.recognition.web;

import java.util.Arrays;
import org.featuredpark.recognition.RegisterQuery;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.Refused;

/** What a visitor typed and chose; nothing chosen means any. */
record RegisterSearch(String q, String district, String direction, Integer page) {

  RegisterQuery query() {
    return new RegisterQuery(q, isBlank(district) ? null : District.of(district),
        isBlank(direction) ? null : directionOf(direction), pageNumber());
  }

  int pageNumber() {
    return page == null ? 0 : page;
  }

  private static ParkDirection directionOf(String name) {
    return Arrays.stream(ParkDirection.values()).filter(one -> one.name().equals(name)).findFirst()
        .orElseThrow(() -> Refused.because("R13", "direction", "没有特色方向“" + name + "”。"));
  }

  private static boolean isBlank(String value) {
    return value == null || value.isBlank();
  }
}
