package org.featuredpark.application;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.featuredpark.shared.Refused;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Says in words what a boundary comes to: nobody but a program reads GeoJSON. R21. */
final class BoundaryText {

  private BoundaryText() {
  }

  /** Its size; empty if there is none. */
  static String measured(String geoJson) {
    return geoJson.isBlank() ? "" : read(geoJson).map(BoundaryText::measured).orElseGet(() -> unreadable(geoJson));
  }

  /** Its size and every corner, so that two that differ read differently. */
  static String inFull(String geoJson) {
    return geoJson.isBlank() ? "" : read(geoJson).map(boundary -> measured(boundary) + "；顶点经纬度依次为"
        + plots(boundary.shape())).orElseGet(() -> unreadable(geoJson));
  }

  static boolean isReadable(String geoJson) {
    return read(geoJson).isPresent();
  }

  private static Optional<Boundary> read(String geoJson) {
    try {
      return Optional.of(Boundary.parse(geoJson));
    } catch (Refused notABoundary) {
      return Optional.empty();
    }
  }

  private static String unreadable(String geoJson) {
    return "不能识别的图形（" + geoJson.length() + "个字符）";
  }

  private static String measured(Boundary boundary) {
    var shape = boundary.shape();
    return String.format(Locale.ROOT, "面积约 %,d 平方米，%d 个顶点", Math.round(boundary.areaM2()),
        polygons(shape).mapToInt(BoundaryText::corners).sum())
        + (boundary.isContiguous() ? "" : "，" + shape.getNumGeometries() + " 个地块");
  }

  private static int corners(Polygon polygon) {
    return polygon.getNumPoints() - 1 - polygon.getNumInteriorRing();
  }

  private static String plots(Geometry shape) {
    return polygons(shape).map(BoundaryText::rings).collect(Collectors.joining("；另一地块"));
  }

  private static String rings(Polygon polygon) {
    return ring(polygon.getExteriorRing()) + IntStream.range(0, polygon.getNumInteriorRing())
        .mapToObj(hole -> "，内孔" + ring(polygon.getInteriorRingN(hole))).collect(Collectors.joining());
  }

  /** The last corner of a ring is its first. */
  private static String ring(LineString ring) {
    return Arrays.stream(ring.getCoordinates()).limit(ring.getNumPoints() - 1L).map(BoundaryText::corner)
        .collect(Collectors.joining("、", " ", ""));
  }

  private static String corner(Coordinate at) {
    return plain(at.x) + " " + plain(at.y);
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }

  private static Stream<Polygon> polygons(Geometry shape) {
    return IntStream.range(0, shape.getNumGeometries()).mapToObj(i -> (Polygon) shape.getGeometryN(i));
  }
}
