package org.featuredpark.workspace.admin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/admin/mail")
class MailPage {

  private final MailDesk desk;

  MailPage(MailDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("on", desk.isOn());
    model.addAttribute("waiting", desk.waiting());
    model.addAttribute("undelivered", desk.undelivered());
    return "admin/mail";
  }

  @PostMapping("/retry")
  String retry() {
    desk.retry();
    return "redirect:/admin/mail?retried";
  }
}
