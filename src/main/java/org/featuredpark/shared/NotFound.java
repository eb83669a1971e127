package org.featuredpark.shared;

/** What was asked for does not exist, or must not be known to exist by the one who asked. */
public class NotFound extends RuntimeException {

  public NotFound(String message) {
    super(message);
  }

  /** Such as {@code NotFound.of("申报", number)}. */
  public static NotFound of(String kind, Object id) {
    return new NotFound("没有找到" + kind + "“" + id + "”。");
  }
}
