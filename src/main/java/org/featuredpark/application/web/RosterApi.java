package org.featuredpark.application.web;

import java.util.List;
import org.featuredpark.application.CorrectRoster;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.RosterColumn;
import org.featuredpark.application.RosterFaults;
import org.featuredpark.application.RosterFix;
import org.featuredpark.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A draft's roster that was uploaded with faults, and their correction. */
@RestController
@RequestMapping("/api/v1/applications/drafts/{round}/{operator}/{park}/roster")
class RosterApi {

  private final CorrectRoster correcting;

  RosterApi(CorrectRoster correcting) {
    this.correcting = correcting;
  }

  @GetMapping("/faults")
  FaultsView faults(@PathVariable String round, @PathVariable String operator, @PathVariable int park) {
    var key = DraftKey.of(round, operator, park);
    return correcting.faults(key).map(FaultsView::of).orElseThrow(() -> NotFound.of("待更正的企业名单", key));
  }

  /** Puts these texts in the place of the faulty ones; what is still faulty is answered as after an upload. */
  @PostMapping("/corrections")
  RosterView correct(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @RequestParam int version, @RequestBody List<RosterFix> fixes) {
    return RosterView.of(correcting.correct(DraftKey.of(round, operator, park), version, fixes).orRefused());
  }

  @DeleteMapping("/faults")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(@PathVariable String round, @PathVariable String operator, @PathVariable int park) {
    correcting.discard(DraftKey.of(round, operator, park));
  }

  /** The faulty cells of the roster that is held; more may follow when it is cut. */
  record FaultsView(int version, String fileName, int rows, boolean cut, List<CellView> cells) {

    static FaultsView of(RosterFaults faults) {
      return new FaultsView(faults.version(), faults.fileName(), faults.rows(), faults.isCut(),
          faults.cells().stream().map(cell -> new CellView(cell.fault().row(), cell.firm(), cell.fault().column(),
              cell.fault().column().header(), cell.fault().text(), cell.fault().what())).toList());
    }
  }

  record CellView(int row, String firm, RosterColumn column, String header, String text, String message) {
  }
}
