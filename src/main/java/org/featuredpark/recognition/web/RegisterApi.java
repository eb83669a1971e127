package org.featuredpark.recognition.web;

import org.featuredpark.recognition.ReadRegister;
import org.featuredpark.recognition.RegisterEntry;
import org.featuredpark.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public register and its certificates for other systems. */
@RestController
@RequestMapping("/api/v1")
class RegisterApi {

  private final ReadRegister register;

  RegisterApi(ReadRegister register) {
    this.register = register;
  }

  @GetMapping("/register")
  ReadRegister.RegisterPage register(RegisterSearch search) {
    return register.page(search.query());
  }

  @GetMapping("/certificates/{number}")
  RegisterEntry certificate(@PathVariable String number) {
    return register.certificate(number).orElseThrow(() -> NotFound.of("证书", number));
  }
}
