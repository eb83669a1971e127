package org.featuredpark.recognition;

import java.time.Clock;
import org.featuredpark.document.PdfRenderer;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.NotFound;

/** Prints the certificate of a title that stands today; an ended title has none to show. R56. */
@UseCase
@OpenToAll
public class PrintCertificate {

  private final Register register;
  private final PdfRenderer renderer;
  private final Clock clock;

  PrintCertificate(Register register, PdfRenderer renderer, Clock clock) {
    this.register = register;
    this.renderer = renderer;
    this.clock = clock;
  }

  public byte[] print(String typed) {
    var today = BeijingTime.dateOf(clock.instant());
    return CertificateNumber.read(typed).flatMap(register::find).filter(park -> park.isValidOn(today))
        .map(park -> renderer.render(CertificateText.of(park)))
        .orElseThrow(() -> NotFound.of("有效证书", typed));
  }
}
