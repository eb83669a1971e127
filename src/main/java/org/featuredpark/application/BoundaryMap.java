package org.featuredpark.application;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * A plain picture of a boundary, north up and to scale, as SVG.
 *
 * <p>It needs no map service, so nobody outside learns which park is looked at. Of another park it shows the land that
 * both claim and no more.
 */
public final class BoundaryMap {

  private static final String OWN = "#0b3d6b";
  private static final String CLAIMED_TWICE = "#942514";
  private static final int LINE = 28;

  private final Map<String, Geometry> overlaps = new LinkedHashMap<>();
  private final String name;
  private final Geometry own;

  BoundaryMap(String name, Boundary boundary) {
    this.name = name;
    this.own = boundary.shape();
  }

  void overlappedBy(String otherName, Boundary boundary) {
    var common = own.intersection(boundary.shape());
    if (Projection.areaM2(common) > 0) {
      overlaps.put(otherName, common);
    }
  }

  /** Names are written as text, never as markup. */
  public String svg() {
    var scale = MapScale.fitting(own.getEnvelopeInternal());
    int height = scale.height() + LINE * (overlaps.size() + 2);
    var svg = new StringBuilder("""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" font-size="14"
         font-family="Noto Sans SC, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif">
        <rect width="100%%" height="100%%" fill="#fff"/>
        """.formatted(MapScale.WIDTH, height));
    svg.append(shape(scale, own, OWN));
    overlaps.values().forEach(common -> svg.append(shape(scale, common, CLAIMED_TWICE)));
    int y = scale.height();
    svg.append(legend(y, OWN, name + "，约 " + hectares(own) + " 公顷"));
    for (var overlap : overlaps.entrySet()) {
      y += LINE;
      svg.append(legend(y, CLAIMED_TWICE, "与“" + overlap.getKey() + "”重叠约 " + hectares(overlap.getValue()) + " 公顷"));
    }
    return svg.append(scaleBar(scale, y + LINE)).append("</svg>\n").toString();
  }

  private static String shape(MapScale scale, Geometry shape, String colour) {
    var path = new StringBuilder();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon) {
        ring(scale, polygon.getExteriorRing(), path);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(scale, polygon.getInteriorRingN(hole), path);
        }
      }
    }
    return "<path d=\"%s\" fill=\"%s\" fill-opacity=\"0.2\" fill-rule=\"evenodd\" stroke=\"%s\" stroke-width=\"2\"/>\n"
        .formatted(path, colour, colour);
  }

  private static void ring(MapScale scale, LineString ring, StringBuilder path) {
    char command = 'M';
    for (var corner : ring.getCoordinates()) {
      path.append(command).append(String.format(Locale.ROOT, "%.1f %.1f", scale.x(corner), scale.y(corner)));
      command = 'L';
    }
    path.append('Z');
  }

  private static String legend(int y, String colour, String text) {
    return "<rect x=\"%s\" y=\"%s\" width=\"26\" height=\"14\" fill=\"%s\"/>"
        .formatted(MapScale.MARGIN, y - 7, colour) + text(MapScale.MARGIN + 36, y, text);
  }

  private static String scaleBar(MapScale scale, int y) {
    int metres = scale.roundLength();
    double pixels = metres * scale.pixelsPerMetre();
    return String.format(Locale.ROOT, "<path d=\"M%d %dv6h%.1fv-6\" fill=\"none\" stroke=\"#0b0c0c\"/>",
        MapScale.MARGIN, y - 3, pixels) + text((int) (MapScale.MARGIN + pixels + 10), y, metres + " 米　上北下南");
  }

  private static String text(int x, int y, String text) {
    return "<text x=\"%s\" y=\"%s\">%s</text>\n".formatted(x, y + 5,
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  private static String hectares(Geometry shape) {
    return String.format(Locale.ROOT, "%.2f", Projection.areaM2(shape) / 10_000);
  }
}
