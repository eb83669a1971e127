package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BoundaryMapTest {

  @Test
  void a_park_alone_is_drawn_to_scale_with_its_area() {
    var svg = new BoundaryMap("示范园", square(116.30, 0.01)).svg();

    assertThat(svg).startsWith("<svg").containsOnlyOnce("<path d=\"M30.0").contains("示范园，约 94.81 公顷", "200 米　上北下南")
        .doesNotContain("重叠");
  }

  @Test
  void of_another_park_only_the_land_that_both_claim_is_drawn() {
    var map = new BoundaryMap("示范园", square(116.30, 0.01));
    map.overlappedBy("邻园", square(116.305, 0.01));

    assertThat(map.svg()).contains("与“邻园”重叠约 47");
    assertThat(widest(map.svg())).isLessThanOrEqualTo(MapScale.WIDTH - MapScale.MARGIN);
  }

  @Test
  void a_neighbour_that_only_touches_is_not_drawn() {
    var map = new BoundaryMap("示范园", square(116.30, 0.01));
    map.overlappedBy("邻园", square(116.31, 0.01));

    assertThat(map.svg()).doesNotContain("邻园");
  }

  @Test
  void a_hole_stays_a_hole() {
    var ring = "[[116.3,40],[116.31,40],[116.31,40.01],[116.3,40.01],[116.3,40]]";
    var hole = "[[116.303,40.003],[116.306,40.003],[116.306,40.006],[116.303,40.006],[116.303,40.003]]";
    var svg = new BoundaryMap("示范园", Boundary.parse(
        "{\"type\":\"Polygon\",\"coordinates\":[" + ring + "," + hole + "]}")).svg();

    assertThat(svg).contains("fill-rule=\"evenodd\"").containsPattern("Z ?M");
  }

  @Test
  void a_name_is_text_and_never_markup() {
    assertThat(new BoundaryMap("<script>&", square(116.30, 0.01)).svg()).contains("&lt;script&gt;&amp;")
        .doesNotContain("<script");
  }

  private static Boundary square(double west, double side) {
    return Boundary.parse(("{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,40],[%2$s,40],[%2$s,40.01],[%1$s,40.01],"
        + "[%1$s,40]]]}").formatted(west, west + side));
  }

  private static double widest(String svg) {
    return Pattern.compile("[ML](\\d+\\.\\d) ").matcher(svg).results()
        .mapToDouble(found -> Double.parseDouble(found.group(1))).max().orElseThrow();
  }
}
