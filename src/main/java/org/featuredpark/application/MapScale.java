package org.featuredpark.application;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Degrees to pixels. At a park's size the earth is flat; a degree of longitude is shorter than one of latitude. */
record MapScale(Envelope view, double shrink, double pixelsPerDegree) {

  static final int WIDTH = 640;
  static final int MARGIN = 30;

  private static final int MOST_HEIGHT = 520;
  private static final double METRES_PER_DEGREE = 111_200;

  static MapScale fitting(Envelope view) {
    double shrink = Math.cos(Math.toRadians(view.centre().getY()));
    double byWidth = (WIDTH - 2 * MARGIN) / (view.getWidth() * shrink);
    return new MapScale(view, shrink, Math.min(byWidth, (MOST_HEIGHT - 2 * MARGIN) / view.getHeight()));
  }

  double x(Coordinate at) {
    return MARGIN + (at.x - view.getMinX()) * shrink * pixelsPerDegree;
  }

  double y(Coordinate at) {
    return MARGIN + (view.getMaxY() - at.y) * pixelsPerDegree;
  }

  int height() {
    return (int) Math.ceil(view.getHeight() * pixelsPerDegree) + 2 * MARGIN;
  }

  double pixelsPerMetre() {
    return pixelsPerDegree / METRES_PER_DEGREE;
  }

  /** 1, 2 or 5 times a power of ten, up to a quarter of the picture long. */
  int roundLength() {
    double longest = WIDTH / 4.0 / pixelsPerMetre();
    double power = Math.pow(10, Math.floor(Math.log10(longest)));
    double lead = longest / power;
    return (int) Math.max(1, power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1));
  }
}
