package org.featuredpark.demo;

import java.math.BigDecimal;
import java.util.Locale;

/** Draws a park's boundary around a place: four corners, a little askew, of the park's size. R21. */
final class Ground {

  private static final double METRES_PER_DEGREE = 111_320;
  private static final double WIDER_THAN_DEEP = 1.4;
  private static final double SKEW = 0.12;

  private Ground() {
  }

  static String around(double longitude, double latitude, BigDecimal areaM2) {
    double depth = Math.sqrt(areaM2.doubleValue() / WIDER_THAN_DEEP);
    double north = depth / 2 / METRES_PER_DEGREE;
    double east = depth * WIDER_THAN_DEEP / 2 / (METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude)));
    var southWest = corner(longitude - east, latitude - north);
    return "{\"type\":\"Polygon\",\"coordinates\":[[" + String.join(",", southWest,
        corner(longitude + east, latitude - north * (1 - SKEW)),
        corner(longitude + east * (1 - SKEW), latitude + north),
        corner(longitude - east * (1 + SKEW), latitude + north * (1 - SKEW)), southWest) + "]]}";
  }

  private static String corner(double longitude, double latitude) {
    return String.format(Locale.ROOT, "[%.6f,%.6f]", longitude, latitude);
  }
}
