package org.featuredpark.round.web;

import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.round.ExtendDeadline;
import org.featuredpark.round.Extension;
import org.featuredpark.round.RoundBoard;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/workspace/rounds")
class RoundPages {

  private final RoundBoard board;
  private final ExtendDeadline extending;

  RoundPages(RoundBoard board, ExtendDeadline extending) {
    this.board = board;
    this.extending = extending;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("rounds", board.rounds());
    return "round/list";
  }

  @GetMapping("/{number}")
  String show(@PathVariable String number, Model model) {
    model.addAttribute("overview", board.overview(new RoundNumber(number)));
    return "round/show";
  }

  @PostMapping("/{number}/extensions")
  ModelAndView extend(@PathVariable String number,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> applicationDeadlineDay,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> districtDeadlineDay,
      @RequestParam String reason) {
    var round = new RoundNumber(number);
    try {
      extending.extend(round, new Extension(applicationDeadlineDay, districtDeadlineDay, reason));
      return new ModelAndView("redirect:/workspace/rounds/" + round);
    } catch (Refused refused) {
      var page = new ModelAndView("round/show", HttpStatus.UNPROCESSABLE_ENTITY);
      page.addObject("overview", board.overview(round));
      page.addObject("refused", refused);
      page.addObject("reason", reason);
      return page;
    }
  }
}
