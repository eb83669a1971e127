package org.featuredpark.portal.message;

import java.util.List;
import java.util.Optional;
import org.featuredpark.notification.Message;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class MessagePages {

  private final ReadMessages messages;

  MessagePages(ReadMessages messages) {
    this.messages = messages;
  }

  @GetMapping("/messages")
  String list(Model model) {
    model.addAttribute("lines", messages.newest().stream().map(one -> new Line(one, CaseLink.of(one))).toList());
    return "portal/messages";
  }

  @PostMapping("/messages/{id}/read")
  String markRead(@PathVariable long id) {
    messages.markRead(id);
    return "redirect:/messages";
  }

  @GetMapping("/api/v1/messages")
  @ResponseBody
  List<Message> newest() {
    return messages.newest();
  }

  /** A message with the page of its case. */
  record Line(Message message, Optional<String> casePage) {
  }
}
