package org.featuredpark.application;

import java.util.Locale;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;

/** Land that two applications of one round both claim. R21, R24, Q3. */
record Overlap(Neighbour own, Neighbour other, double areaM2) {

  boolean exists() {
    return areaM2 > 0;
  }

  Finding finding() {
    return between(other);
  }

  /** The same, seen from the other application. */
  Finding mirrored() {
    return between(own);
  }

  private Finding between(Neighbour against) {
    boolean sameOperator = own.operator().equals(other.operator());
    return new Finding(new Clause(sameOperator ? "R21" : "R24"), Verdict.FLAG,
        "四至范围与申报" + against.number() + "（" + against.parkName() + "）重叠"
            + String.format(Locale.ROOT, "%.2f", areaM2) + "平方米，要求"
            + (sameOperator ? "各园区四至范围互不重叠。" : "由单一主体运营，请按运营权归属作出处理。"));
  }
}
