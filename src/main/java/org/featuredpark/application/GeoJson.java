package org.featuredpark.application;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads the polygons of a GeoJSON text (RFC 7946), bare or wrapped in features. */
final class GeoJson {

  private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build()).build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final int MOST_POINTS = 20_000;
  private static final int FEWEST_POINTS = 4;

  private GeoJson() {
  }

  static Geometry polygon(String text) {
    try {
      var polygons = polygons(JSON.readTree(text));
      return polygons.size() == 1 ? polygons.get(0) : SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    } catch (JsonProcessingException | IllegalArgumentException unreadable) {
      throw Boundary.refused("园区四至范围不是可识别的GeoJSON多边形：外圈须首尾相接，坐标为“[经度, 纬度]”。");
    }
  }

  private static List<Polygon> polygons(JsonNode node) {
    return switch (node.path("type").asText()) {
      case "FeatureCollection" -> all(node.path("features"));
      case "GeometryCollection" -> all(node.path("geometries"));
      case "Feature" -> polygons(node.path("geometry"));
      case "Polygon" -> List.of(polygonOf(node.path("coordinates")));
      case "MultiPolygon" -> children(node.path("coordinates")).stream().map(GeoJson::polygonOf).toList();
      default -> throw new IllegalArgumentException("No polygon");
    };
  }

  private static List<Polygon> all(JsonNode nodes) {
    return children(nodes).stream().flatMap(node -> polygons(node).stream()).toList();
  }

  private static Polygon polygonOf(JsonNode rings) {
    var read = new ArrayList<LinearRing>();
    children(rings).forEach(ring -> read.add(ringOf(ring)));
    if (read.isEmpty()) {
      throw new IllegalArgumentException("No ring");
    }
    return SHAPES.createPolygon(read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ringOf(JsonNode points) {
    if (points.size() > MOST_POINTS) {
      throw new IllegalArgumentException("Too many points");
    }
    var corners = children(points).stream().map(GeoJson::point).toArray(Coordinate[]::new);
    if (corners.length > 1 && !corners[0].equals2D(corners[corners.length - 1])) {
      throw Boundary.refused("园区四至范围的一圈边线没有首尾相接：最后一个顶点应与第一个相同。");
    }
    if (corners.length < FEWEST_POINTS) {
      throw Boundary.refused("园区四至范围图形不正确：至少需要三个不同的顶点。");
    }
    return SHAPES.createLinearRing(corners);
  }

  private static Coordinate point(JsonNode point) {
    if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
      throw new IllegalArgumentException("Not a position");
    }
    return new Coordinate(point.get(0).doubleValue(), point.get(1).doubleValue());
  }

  private static List<JsonNode> children(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).toList();
  }
}
