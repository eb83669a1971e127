package org.featuredpark.round.web;

import java.time.Period;
import org.featuredpark.round.NewPolicyVersion;
import org.featuredpark.round.PublishPolicyVersion;
import org.featuredpark.round.RoundBoard;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/workspace/policies")
class PolicyPages {

  private final RoundBoard board;
  private final PublishPolicyVersion publishing;

  PolicyPages(RoundBoard board, PublishPolicyVersion publishing) {
    this.board = board;
    this.publishing = publishing;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("policies", board.policies());
    return "round/policies";
  }

  @PostMapping
  ModelAndView publish(@RequestParam String tag, @RequestParam String title, @RequestParam ProgrammeStage stage,
      @RequestParam int years, @RequestParam String basedOn) {
    try {
      publishing.publish(new NewPolicyVersion(tag.strip(), title.strip(), stage, Period.ofYears(years), basedOn));
      return new ModelAndView("redirect:/workspace/policies");
    } catch (Refused refused) {
      var page = new ModelAndView("round/policies", HttpStatus.UNPROCESSABLE_ENTITY);
      page.addObject("policies", board.policies());
      page.addObject("refused", refused);
      return page;
    }
  }
}
