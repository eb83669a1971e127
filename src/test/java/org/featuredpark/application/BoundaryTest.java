package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {

  private static final double X = 116.30;
  private static final double Y = 39.98;

  @Test
  void the_area_is_in_square_metres() {
    // One thousandth of a degree is about 85.4 m along the parallel and 111.0 m along the meridian here.
    assertThat(square(X, 0.001).areaM2()).isCloseTo(85.4 * 111.0, within(30.0));
  }

  @Test
  @Proves({"R21", "Q3", "E24"})
  void a_shared_edge_is_no_overlap_and_one_square_metre_is() {
    var park = square(X, 0.001);
    double oneSquareMetre = 1 / 111.0 / 85_400;

    assertThat(park.overlapM2(square(X + 0.001, 0.001))).isZero();
    assertThat(park.overlapM2(square(X + 0.001 - oneSquareMetre, 0.001))).isCloseTo(1.0, within(0.05));
    assertThat(park.overlapM2(square(X + 0.01, 0.001))).isZero();
    assertThat(park.overlapM2(park)).isCloseTo(park.areaM2(), within(0.01));
  }

  @Test
  void features_and_several_polygons_are_understood() {
    var polygon = DraftSamples.square(X, Y, 0.001, 0.001);
    var far = DraftSamples.square(X + 0.1, Y, 0.001, 0.001);
    var one = Boundary.parse("{\"type\":\"Feature\",\"geometry\":" + polygon + "}");
    var two = Boundary.parse("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
        + polygon + "},{\"type\":\"Feature\",\"geometry\":" + far + "}]}");

    assertThat(one.isContiguous()).isTrue();
    assertThat(two.isContiguous()).isFalse();
    assertThat(two.overlapM2(one)).isCloseTo(one.areaM2(), within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "不是图形", "{\"type\":\"Point\",\"coordinates\":[116.3,39.9]}",
      "{\"type\":\"Polygon\",\"coordinates\":[]}",
      "{\"type\":\"Polygon\",\"coordinates\":[[[116.3,39.9],[116.4,39.9],[116.4,40.0]]]}",
      "{\"type\":\"Polygon\",\"coordinates\":[[[116.3,39.9],[116.4,40.0],[116.4,39.9],[116.3,40.0],[116.3,39.9]]]}",
      "{\"type\":\"Polygon\",\"coordinates\":[[[39.9,116.3],[40.0,116.3],[40.0,116.4],[39.9,116.3]]]}"})
  @Proves("R21")
  void what_is_no_boundary_in_the_city_is_refused_under_its_clause(String text) {
    assertThatThrownBy(() -> Boundary.parse(text)).isInstanceOf(Refused.class)
        .satisfies(refused -> assertThat(((Refused) refused).clause().orElseThrow()).hasToString("R21"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      [[39.9,116.3],[39.91,116.3],[39.91,116.31],[39.9,116.3]]             | 写反了
      [[500000,4400000],[500100,4400000],[500100,4400100],[500000,4400000]] | 以米为单位
      [[121.4,31.2],[121.5,31.2],[121.5,31.3],[121.4,31.2]]                 | 超出本市
      [[116.3,39.9],[116.31,39.91],[116.31,39.9],[116.3,39.91],[116.3,39.9]] | 在经度116.305000、纬度39.905000附近自相交
      [[116.3,39.9],[116.31,39.9],[116.3,39.9]]                             | 至少需要三个不同的顶点
      [[116.3,39.9],[116.31,39.9],[116.31,39.91]]                           | 没有首尾相接
      """)
  @Proves("R21")
  void what_is_wrong_is_said_so_that_it_can_be_mended(String ring, String said) {
    assertThatThrownBy(() -> Boundary.parse("{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}"))
        .isInstanceOf(Refused.class).hasMessageContaining(said);
  }

  private static Boundary square(double x, double size) {
    return Boundary.parse(DraftSamples.square(x, Y, size, size));
  }
}
