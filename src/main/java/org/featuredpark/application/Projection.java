package org.featuredpark.application;

import org.locationtech.jts.geom.Geometry;

/** Turns square degrees into square metres on the WGS84 ellipsoid, exactly enough for an area the size of a park. */
final class Projection {

  private static final double SEMI_MAJOR_M = 6_378_137.0;
  private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

  private Projection() {
  }

  static double areaM2(Geometry shape) {
    if (shape.isEmpty()) {
      return 0;
    }
    double latitude = Math.toRadians(shape.getCentroid().getY());
    double curve = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(latitude), 2);
    double alongMeridian = SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED) / Math.pow(curve, 1.5);
    double alongParallel = SEMI_MAJOR_M / Math.sqrt(curve) * Math.cos(latitude);
    return shape.getArea() * Math.pow(Math.toRadians(1), 2) * alongMeridian * alongParallel;
  }
}
