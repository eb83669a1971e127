package org.featuredpark.application.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.featuredpark.application.BoundaryCheck;
import org.featuredpark.application.CheckBoundary;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.ReadBoundary;
import org.featuredpark.shared.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The boundary of a draft, and one that is being drawn. */
@RestController
@RequestMapping("/api/v1/applications/drafts/{round}/{operator}/{park}")
class BoundaryApi {

  private static final int LONGEST = 400_000;

  private final CheckBoundary checking;
  private final ReadBoundary boundaries;

  BoundaryApi(CheckBoundary checking, ReadBoundary boundaries) {
    this.checking = checking;
    this.boundaries = boundaries;
  }

  @GetMapping("/boundary.svg")
  ResponseEntity<String> map(@PathVariable String round, @PathVariable String operator, @PathVariable int park) {
    return MapPicture.of(boundaries.ofDraft(DraftKey.of(round, operator, park)));
  }

  /** Measures a boundary and says what is wrong with it; nothing is stored. */
  @PostMapping("/boundary-check")
  Answer check(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @RequestBody Drawn drawn) {
    if (drawn.boundary() != null && drawn.boundary().length() > LONGEST) {
      throw Refused.because("R21", "park.boundary", "图形坐标过密，请简化后再填。");
    }
    return Answer.of(checking.check(DraftKey.of(round, operator, park),
        drawn.boundary()));
  }

  /** @param boundary the polygon as GeoJSON */
  record Drawn(String boundary) {
  }

  /** @param problem why it cannot be read as a boundary; null when it can */
  record Answer(BigDecimal areaM2, ProblemView problem, List<String> doubts) {

    static Answer of(BoundaryCheck check) {
      return new Answer(check.areaM2() == null ? null : BigDecimal.valueOf(check.areaM2())
          .setScale(2, RoundingMode.HALF_UP), check.problem() == null ? null : ProblemView.of(check.problem()),
          check.doubts());
    }
  }
}
