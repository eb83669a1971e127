package org.featuredpark.recognition.web;

import org.featuredpark.recognition.PrintCertificate;
import org.featuredpark.recognition.ReadRegister;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RegisterPages {

  private final ReadRegister register;
  private final PrintCertificate print;

  RegisterPages(ReadRegister register, PrintCertificate print) {
    this.register = register;
    this.print = print;
  }

  @GetMapping("/register")
  ModelAndView register(RegisterSearch search) {
    var view = new ModelAndView("recognition/register", "search", search);
    view.addObject("page", search.pageNumber()).addObject("districts", District.values())
        .addObject("directions", ParkDirection.values());
    try {
      return view.addObject("found", register.page(search.query()));
    } catch (Refused refused) {
      view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      return view.addObject("refused", refused.getMessage());
    }
  }

  /** Somebody who holds a paper in hand gets a clear answer, also where no such certificate was ever granted. */
  @GetMapping("/certificates/{number}")
  ModelAndView certificate(@PathVariable String number) {
    var entry = register.certificate(number);
    var view = new ModelAndView("recognition/certificate", entry.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
    return view.addObject("number", number).addObject("entry", entry.orElse(null));
  }

  @GetMapping("/certificates/{number}/print")
  ResponseEntity<byte[]> print(@PathVariable String number) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(print.print(number));
  }
}
