package org.featuredpark.portal;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginPage {

  private final ObjectProvider<DemoAccounts> demo;

  LoginPage(ObjectProvider<DemoAccounts> demo) {
    this.demo = demo;
  }

  @GetMapping("/login")
  String show(Model model) {
    var accounts = demo.getIfAvailable();
    model.addAttribute("demoAccounts", accounts == null ? List.of() : accounts.listed());
    model.addAttribute("demoPassword", accounts == null ? "" : accounts.password());
    return "portal/login";
  }
}
