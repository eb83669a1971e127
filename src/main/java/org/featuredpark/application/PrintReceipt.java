package org.featuredpark.application;

import java.util.Locale;
import java.util.Map;
import org.featuredpark.document.PdfRenderer;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints the receipt of a version, for whoever may see the page that shows it. R38. */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
    Role.AUDITOR})
public class PrintReceipt {

  private final ReadVersions versions;
  private final ITemplateEngine templates;
  private final PdfRenderer pdf;

  PrintReceipt(ReadVersions versions, ITemplateEngine templates, PdfRenderer pdf) {
    this.versions = versions;
    this.templates = templates;
    this.pdf = pdf;
  }

  /**
   * The receipt of the version that counts.
   *
   * @throws org.featuredpark.shared.NotFound if there is none, or none that this person may see
   */
  public byte[] print(ApplicationNumber number) {
    return print(versions.receipt(number));
  }

  public byte[] print(ApplicationNumber number, int version) {
    return print(versions.receipt(number, version));
  }

  private byte[] print(ReceiptSheet sheet) {
    return pdf.render(templates.process("application/receipt", new Context(Locale.CHINA, Map.of("receipt", sheet))));
  }
}
