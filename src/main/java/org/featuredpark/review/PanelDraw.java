package org.featuredpark.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A draw by lot that anyone can repeat: experts stand in the order of the SHA-256 of seed and user name. R49.
 *
 * @param pool the experts who could be drawn
 * @param picked those who were; fewer than needed when the pool is exhausted
 */
public record PanelDraw(String seed, List<Expert> pool, List<Expert> picked) {

  public PanelDraw {
    pool = List.copyOf(pool);
    picked = List.copyOf(picked);
  }

  /** Draws for the open seats; while nobody on the panel judges finance, one of them is kept for such an expert. */
  static PanelDraw of(String seed, List<Expert> pool, int seats, boolean financeMissing) {
    var order = pool.stream().sorted(Comparator.comparing(expert -> lot(seed, expert.userId()))).toList();
    var picked = new ArrayList<Expert>();
    if (financeMissing && seats > 0) {
      order.stream().filter(Expert::judgesFinance).findFirst().ifPresent(picked::add);
      seats = seats - 1;
    }
    order.stream().filter(expert -> !picked.contains(expert)).limit(seats).forEach(picked::add);
    return new PanelDraw(seed, order, picked);
  }

  /** What the audit trail keeps, so that the draw can be repeated. */
  String protocol() {
    return "种子" + seed + "；抽取范围（按SHA-256（种子:用户名）排序）：" + names(pool) + "；抽中：" + names(picked);
  }

  static String lot(String seed, String name) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest((seed + ":" + name).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static String names(List<Expert> experts) {
    return experts.isEmpty() ? "无" : experts.stream().map(Expert::userId).collect(Collectors.joining("、"));
  }
}
