package org.featuredpark.shared;

import java.util.List;

/** Several refusals at once, so that a person can mend everything in one go; the first one speaks for all. */
public final class RefusedTogether extends Refused {

  private final transient List<Refused> all;

  public RefusedTogether(List<Refused> all) {
    super(first(all).clause().orElse(null), first(all).field().orElse(null), message(all));
    this.all = List.copyOf(all);
  }

  @Override
  public List<Refused> all() {
    return all;
  }

  private static Refused first(List<Refused> all) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("Nothing was refused");
    }
    return all.get(0);
  }

  private static String message(List<Refused> all) {
    return all.size() == 1 ? first(all).getMessage() : first(all).getMessage() + "（共" + all.size() + "处需要修改）";
  }
}
