package org.featuredpark.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.Refused;

/**
 * Tells an applicant, while a boundary is being drawn, what it comes to and whether somebody else claims the land too.
 * Nothing is kept. R21, R24, Q3.
 *
 * <p>Only the largest overlap is told, and of whom it is with no more than that there is one: whoever draws the whole
 * city must not learn how many others apply, nor where.
 */
@UseCase
@RequiresRole(Role.APPLICANT)
public class CheckBoundary {

  private final Submissions submissions;
  private final Rounds rounds;
  private final CurrentUser user;

  CheckBoundary(Submissions submissions, Rounds rounds, CurrentUser user) {
    this.submissions = submissions;
    this.rounds = rounds;
    this.user = user;
  }

  public BoundaryCheck check(DraftKey key, String geoJson) {
    user.mustActFor(key.operator());
    rounds.get(key.round());
    try {
      var boundary = Boundary.parse(geoJson);
      return BoundaryCheck.of(boundary, doubts(key, boundary));
    } catch (Refused refused) {
      return BoundaryCheck.refused(refused);
    }
  }

  private List<String> doubts(DraftKey key, Boundary boundary) {
    var doubts = new ArrayList<String>();
    if (!boundary.isContiguous()) {
      doubts.add("范围由多个不相连的地块组成，主管部门将核实是否为同一园区（R21）。");
    }
    submissions.neighbours(key, boundary.extent()).stream()
        .map(other -> new Shared(other.operator().equals(key.operator()), boundary.overlapM2(other.boundary())))
        .filter(shared -> shared.areaM2 > 0).max(Comparator.comparingDouble(Shared::areaM2))
        .ifPresent(shared -> doubts.add(shared.text()));
    return doubts;
  }

  private record Shared(boolean sameOperator, double areaM2) {

    String text() {
      var area = "重叠约 " + String.format(Locale.ROOT, "%,d", Math.max(1, Math.round(areaM2))) + " 平方米";
      return sameOperator ? "与本单位在本批次的另一份申报的范围" + area + "，各园区的范围应互不重叠（R21）。"
          : "与另一份申报的范围" + area + "。请核对边线；确有重叠的，提交后由区主管部门按运营权归属处理（R24）。";
    }
  }
}
