package org.featuredpark.application.web;

import org.featuredpark.application.PrintReceipt;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReceiptPaper {

  private final PrintReceipt printing;

  ReceiptPaper(PrintReceipt printing) {
    this.printing = printing;
  }

  /** The receipt of the version that counts, to be kept. */
  @GetMapping({"/cases/{number}/receipt.pdf", "/api/v1/applications/{number}/receipt.pdf"})
  ResponseEntity<byte[]> paper(@PathVariable String number) {
    return Download.pdf("申报回执" + number + ".pdf", printing.print(new ApplicationNumber(number)));
  }

  /** The receipt of any version. */
  @GetMapping({"/cases/{number}/versions/{version}/receipt.pdf",
      "/api/v1/applications/{number}/versions/{version}/receipt.pdf"})
  ResponseEntity<byte[]> paper(@PathVariable String number, @PathVariable int version) {
    return Download.pdf("申报回执" + number + "-V" + version + ".pdf",
        printing.print(new ApplicationNumber(number), version));
  }
}
