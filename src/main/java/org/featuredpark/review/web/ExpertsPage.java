package org.featuredpark.review.web;

import java.util.Set;
import org.featuredpark.review.Expert;
import org.featuredpark.review.ListExperts;
import org.featuredpark.review.RegisterExpert;
import org.featuredpark.review.Specialty;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/workspace/experts")
class ExpertsPage {

  private final ListExperts list;
  private final RegisterExpert register;

  ExpertsPage(ListExperts list, RegisterExpert register) {
    this.list = list;
    this.register = register;
  }

  @GetMapping
  ModelAndView show() {
    var page = new ModelAndView("review/experts");
    page.addObject("experts", list.all());
    page.addObject("specialties", Specialty.values());
    return page;
  }

  @PostMapping
  ModelAndView register(@RequestParam String userId, @RequestParam String name, @RequestParam String employer,
      @RequestParam String employerCode, @RequestParam(defaultValue = "") Set<Specialty> specialties,
      @RequestParam(defaultValue = "false") boolean active) {
    return orRefusal(() -> register.register(new Expert(userId.strip(), name.strip(), employer.strip(),
        CreditCode.of(employerCode), specialties, active)));
  }

  @PostMapping("/ties")
  ModelAndView addTie(@RequestParam String userId, @RequestParam String party, @RequestParam String reason) {
    return orRefusal(() -> register.addTie(userId.strip(), CreditCode.of(party), reason.strip()));
  }

  private ModelAndView orRefusal(Runnable entry) {
    try {
      entry.run();
      return new ModelAndView("redirect:/workspace/experts");
    } catch (Refused refused) {
      var page = show();
      page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      page.addObject("refused", refused);
      return page;
    }
  }
}
