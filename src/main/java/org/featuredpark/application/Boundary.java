package org.featuredpark.application;

import java.util.Locale;
import org.featuredpark.shared.Refused;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** A park's boundary as a polygon of longitudes and latitudes. R21. */
final class Boundary {

  static final String FIELD = "park.boundary";

  private static final Envelope BEIJING = new Envelope(115.3, 117.7, 39.3, 41.2);
  private static final double SURVEY_NOISE_M2 = 0.01;
  private static final double HALF_CIRCLE = 180;

  private final Geometry shape;

  private Boundary(Geometry shape) {
    this.shape = shape;
  }

  /** Reads GeoJSON, or says what is wrong with it. */
  static Boundary parse(String geoJson) {
    if (geoJson == null || geoJson.isBlank()) {
      throw refused("请提供园区四至范围图形（GeoJSON）。");
    }
    var shape = GeoJson.polygon(geoJson);
    if (shape.isEmpty()) {
      throw refused("园区四至范围图形没有任何顶点，至少需要三个。");
    }
    requireInBeijing(shape.getEnvelopeInternal());
    requireSound(shape);
    return new Boundary(shape);
  }

  private static void requireInBeijing(Envelope box) {
    if (BEIJING.contains(box)) {
      return;
    }
    if (BEIJING.contains(new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX()))) {
      throw refused("园区四至范围的坐标写反了：每个顶点应先经度（本市约116）、后纬度（约40），现在是先纬度、后经度。");
    }
    if (box.getMaxX() > HALF_CIRCLE || box.getMaxY() > HALF_CIRCLE) {
      throw refused("园区四至范围的坐标不是经纬度：应以度为单位，如“116.305, 39.982”，不能是以米为单位的平面坐标。");
    }
    throw refused("园区四至范围超出本市：坐标应为先经度、后纬度。");
  }

  private static void requireSound(Geometry shape) {
    var flaw = new IsValidOp(shape).getValidationError();
    if (flaw == null) {
      return;
    }
    var place = String.format(Locale.ROOT, "在经度%.6f、纬度%.6f附近", flaw.getCoordinate().x, flaw.getCoordinate().y);
    throw refused("园区四至范围图形不正确：" + switch (flaw.getErrorType()) {
      case TopologyValidationError.TOO_FEW_POINTS -> "至少需要三个不同的顶点。";
      case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
          "边线" + place + "自相交或重合，请按顺时针或逆时针依次列出顶点。";
      default -> "内外圈或地块之间" + place + "相互重叠。";
    });
  }

  Geometry shape() {
    return shape;
  }

  boolean isContiguous() {
    return shape.getNumGeometries() == 1;
  }

  Extent extent() {
    var box = shape.getEnvelopeInternal();
    return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  double areaM2() {
    return Projection.areaM2(shape);
  }

  /** The common area; a shared edge has none. */
  double overlapM2(Boundary other) {
    if (!shape.getEnvelopeInternal().intersects(other.shape.getEnvelopeInternal())) {
      return 0;
    }
    double area = Projection.areaM2(shape.intersection(other.shape));
    return area < SURVEY_NOISE_M2 ? 0 : area;
  }

  static Refused refused(String message) {
    return Refused.because("R21", FIELD, message);
  }
}
