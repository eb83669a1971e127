package org.featuredpark.identity.operator.web;

import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.operator.SignUp;
import org.featuredpark.identity.operator.SignUpEntry;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/signup")
class SignUpPage {

  private final SignUp signingUp;
  private final CurrentUser user;

  SignUpPage(SignUp signingUp, CurrentUser user) {
    this.signingUp = signingUp;
    this.user = user;
  }

  @GetMapping
  ModelAndView show() {
    return user.isSignedIn() ? new ModelAndView("redirect:/account")
        : new ModelAndView("account/signup", "entry", SignUpEntry.EMPTY);
  }

  /** The answer is the same whether the person must wait or not: only who has the password learns more. */
  @PostMapping
  ModelAndView signUp(@ModelAttribute("entry") SignUpEntry entry) {
    try {
      signingUp.signUp(entry);
      return new ModelAndView("redirect:/login?registered");
    } catch (Refused refused) {
      var page = new ModelAndView("account/signup", HttpStatus.UNPROCESSABLE_ENTITY);
      page.addObject("entry", entry);
      page.addObject("refused", refused);
      return page;
    }
  }
}
