package org.featuredpark.portal;

import java.util.List;

/** What every page shows around its content; each part may be absent. */
public record PageFrame(String person, boolean admin, String simulatedTime, List<Item> navigation) {

  /** One entry of the main navigation. */
  public record Item(String path, String name, boolean current) {
  }
}
