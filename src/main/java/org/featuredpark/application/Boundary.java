package org.featuredpark.application;

import org.featuredpark.shared.Refused;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** A park's boundary as a polygon of longitudes and latitudes. R21. */
final class Boundary {

  static final String FIELD = "park.boundary";

  private static final Envelope BEIJING = new Envelope(115.3, 117.7, 39.3, 41.2);
  private static final double SURVEY_NOISE_M2 = 0.01;

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
    if (shape.isEmpty() || !shape.isValid()) {
      throw refused("园区四至范围图形不正确：边线不能自相交，且至少有三个顶点。");
    }
    if (!BEIJING.contains(shape.getEnvelopeInternal())) {
      throw refused("园区四至范围超出本市：坐标应为先经度、后纬度。");
    }
    return new Boundary(shape);
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
