package org.featuredpark.portal;

import java.util.List;
import org.featuredpark.identity.provider.SignInServices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginPage {

  private final ObjectProvider<DemoAccounts> demo;
  private final ObjectProvider<SignInServices> services;

  LoginPage(ObjectProvider<DemoAccounts> demo, ObjectProvider<SignInServices> services) {
    this.demo = demo;
    this.services = services;
  }

  @GetMapping("/login")
  String show(Model model) {
    var accounts = demo.getIfAvailable();
    model.addAttribute("demoAccounts", accounts == null ? List.of() : accounts.listed());
    model.addAttribute("demoPassword", accounts == null ? "" : accounts.password());
    model.addAttribute("services", services.stream().flatMap(known -> known.list().stream()).toList());
    return "portal/login";
  }
}
