package org.featuredpark.workspace.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/calendar")
class CalendarPage {

  private static final int FIRST_YEAR = 2024;
  private static final int YEARS_AHEAD = 4;

  private final LoadYear loadYear;
  private final WorkingDays workingDays;
  private final Clock clock;

  CalendarPage(LoadYear loadYear, WorkingDays workingDays, Clock clock) {
    this.loadYear = loadYear;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @GetMapping
  String show(Model model) {
    var calendar = workingDays.calendar();
    var thisYear = LocalDate.now(clock).getYear();
    model.addAttribute("years", IntStream.rangeClosed(FIRST_YEAR, thisYear + YEARS_AHEAD)
        .mapToObj(year -> new Year(year, calendar.covers(year))).toList());
    model.addAttribute("nextYear", IntStream.iterate(thisYear, year -> year + 1)
        .filter(year -> !calendar.covers(year)).findFirst().orElseThrow());
    return "admin/calendar";
  }

  @PostMapping
  String load(@RequestParam int year, @RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
    var loaded = loadYear.load(year, new String(file.getBytes(), StandardCharsets.UTF_8));
    next.addFlashAttribute("loaded", year + " 年日历已载入，共 " + loaded.days().size() + " 天。");
    return "redirect:/admin/calendar";
  }

  @ExceptionHandler(Refused.class)
  String refuse(Refused refused, RedirectAttributes next) {
    next.addFlashAttribute("refusal", refused.getMessage());
    return "redirect:/admin/calendar";
  }

  /** A year and whether its arrangement is known. */
  record Year(int number, boolean known) {
  }
}
