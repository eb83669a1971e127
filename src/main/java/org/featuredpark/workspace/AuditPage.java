package org.featuredpark.workspace;

import java.util.List;
import org.featuredpark.audit.AuditEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class AuditPage {

  private final ReadAuditTrail trail;

  AuditPage(ReadAuditTrail trail) {
    this.trail = trail;
  }

  @GetMapping("/audit")
  String show(@RequestParam(defaultValue = "") String subject, Model model) {
    var wanted = subject.strip();
    model.addAttribute("subject", wanted);
    model.addAttribute("entries", wanted.isEmpty() ? trail.newest() : trail.of(wanted));
    if (!wanted.isEmpty()) {
      var broken = trail.firstBroken(wanted);
      model.addAttribute("intact", broken.isEmpty());
      model.addAttribute("broken", broken.isPresent() ? broken.getAsLong() : null);
    }
    return "audit/trail";
  }

  @GetMapping("/api/v1/audit")
  @ResponseBody
  List<AuditEntry> list(@RequestParam(defaultValue = "") String subject) {
    return subject.isBlank() ? trail.newest() : trail.of(subject.strip());
  }
}
