package org.featuredpark.workspace.admin;

import java.time.LocalDate;
import org.featuredpark.calendar.SimulatedTime;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.NextTimer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Exists only where time may be simulated; elsewhere there is no such address. */
@Controller
@RequestMapping("/admin/clock")
@ConditionalOnProperty("featuredpark.simulated-time")
class ClockPage {

  private final MoveClock moveClock;
  private final SimulatedTime time;
  private final NextTimer nextTimer;

  ClockPage(MoveClock moveClock, SimulatedTime time, NextTimer nextTimer) {
    this.moveClock = moveClock;
    this.time = time;
    this.nextTimer = nextTimer;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("now", BeijingTime.format(time.now()));
    model.addAttribute("tomorrow", BeijingTime.dateOf(time.now()).plusDays(1));
    model.addAttribute("nextTimer", nextTimer.dueAt().map(BeijingTime::format).orElse(null));
    return "admin/clock";
  }

  @PostMapping("/day")
  String toDay(@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
    moveClock.toDay(day);
    return "redirect:/admin/clock";
  }

  @PostMapping("/next-timer")
  String toNextTimer() {
    moveClock.toNextTimer();
    return "redirect:/admin/clock";
  }

  @ExceptionHandler(Refused.class)
  String refuse(Refused refused, RedirectAttributes next) {
    next.addFlashAttribute("refusal", refused.getMessage());
    return "redirect:/admin/clock";
  }
}
