package org.featuredpark.notice.web;

import java.time.Clock;
import java.util.List;
import org.featuredpark.notice.FileObjection;
import org.featuredpark.notice.LookUpCode;
import org.featuredpark.notice.LookUpObjection;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.ObjectionNumber;
import org.featuredpark.notice.ReadNotices;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/notices")
class NoticePages {

  private static final ObjectionForm EMPTY = new ObjectionForm("", null, "", "", "", "");

  private final ReadNotices notices;
  private final FileObjection objections;
  private final LookUpObjection lookUp;
  private final Clock clock;

  NoticePages(ReadNotices notices, FileObjection objections, LookUpObjection lookUp, Clock clock) {
    this.notices = notices;
    this.objections = objections;
    this.lookUp = lookUp;
    this.clock = clock;
  }

  @GetMapping
  String list(Model model) {
    var now = clock.instant();
    model.addAttribute("notices", notices.list().stream().map(notice -> NoticeView.of(notice, now)).toList());
    return "notice/list";
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number) {
    return page(number, EMPTY, HttpStatus.OK);
  }

  /** What was entered stays in the form when it is refused; only files have to be chosen again. */
  @PostMapping("/{number}/objections")
  ModelAndView object(@PathVariable String number, @ModelAttribute ObjectionForm form,
      @RequestParam(required = false) List<MultipartFile> files) {
    try {
      var receipt = objections.file(new NoticeNumber(number), form.entry(), UploadedEvidence.of(files));
      return new ModelAndView("notice/receipt", "receipt", ReceiptView.of(receipt)).addObject("notice", number);
    } catch (Refused refused) {
      return page(number, form, HttpStatus.UNPROCESSABLE_ENTITY).addObject("refused", refused.getMessage())
          .addObject("field", refused.field().orElse("statement"));
    }
  }

  @PostMapping("/{number}/objections/status")
  ModelAndView status(@PathVariable String number, @RequestParam String objection,
      @RequestParam String lookUpCode) {
    try {
      var progress = lookUp.lookUp(new ObjectionNumber(objection.strip()), LookUpCode.of(lookUpCode));
      return new ModelAndView("notice/status", "progress", ProgressView.of(progress)).addObject("notice", number);
    } catch (NotFound | Refused noMatch) {
      return page(number, EMPTY, HttpStatus.UNPROCESSABLE_ENTITY).addObject("refused", noMatch.getMessage())
          .addObject("field", "objection");
    }
  }

  private ModelAndView page(String number, ObjectionForm form, HttpStatus status) {
    var page = new ModelAndView("notice/show", status);
    page.addObject("notice", NoticeView.of(notices.get(new NoticeNumber(number)), clock.instant()));
    page.addObject("form", form);
    return page;
  }
}
