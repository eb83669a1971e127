package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundaryTextTest {

  private static final String SQUARE = "[[116.3,39.98],[116.31,39.98],[116.31,39.99],[116.3,39.99],[116.3,39.98]]";
  private static final String HOLE =
      "[[116.302,39.982],[116.304,39.982],[116.304,39.984],[116.302,39.984],[116.302,39.982]]";
  private static final String TRIANGLE = "[[116.4,39.98],[116.41,39.98],[116.41,39.9912345],[116.4,39.98]]";

  @Test
  void a_boundary_is_told_by_its_size_and_in_full_by_its_corners() {
    var square = "{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "]}";
    assertThat(BoundaryText.measured(square)).matches("面积约 9\\d\\d,\\d{3} 平方米，4 个顶点");
    assertThat(BoundaryText.inFull(square)).startsWith(BoundaryText.measured(square))
        .endsWith("；顶点经纬度依次为 116.3 39.98、116.31 39.98、116.31 39.99、116.3 39.99");
    assertThat(BoundaryText.isReadable(square)).isTrue();
  }

  @Test
  void holes_and_plots_are_counted_and_told_apart() {
    var both = "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE + "," + HOLE + "],[" + TRIANGLE + "]]}";
    assertThat(BoundaryText.measured(both)).endsWith("11 个顶点，2 个地块");
    assertThat(BoundaryText.inFull(both)).contains("，内孔 116.302 39.982、", "；另一地块 116.4 39.98、", "39.9912345");
  }

  @Test
  void what_is_no_boundary_is_neither_shown_nor_drawn() {
    assertThat(BoundaryText.measured(" ")).isEmpty();
    assertThat(BoundaryText.inFull("")).isEmpty();
    assertThat(BoundaryText.inFull("{\"type\":\"Polygon\"}")).isEqualTo("不能识别的图形（18个字符）");
    assertThat(BoundaryText.isReadable("[1]")).isFalse();
  }
}
