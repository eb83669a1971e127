package org.featuredpark.recognition;

import org.featuredpark.shared.BeijingTime;

/** The certificate as a page to be printed; names are written as text, never as markup. */
final class CertificateText {

  private static final String PAGE = """
      <html><head><style>
      @page { size: A4 landscape; margin: 20mm; }
      body { font-family: 'Noto Sans SC'; text-align: center; border: 2mm solid #8c1c13; padding: 12mm; }
      h1 { font-size: 30pt; letter-spacing: 2mm; } p { font-size: 15pt; line-height: 2; }
      .name { font-size: 22pt; font-weight: bold; } .small { font-size: 11pt; }
      </style></head><body>
      <h1>北京市专精特新特色园区</h1>
      <p class="name">%s</p>
      <p>运营单位：%s　　所在区：%s<br/>特色方向：%s</p>
      <p>证书编号：%s<br/>有效期：%s至%s</p>
      <p>北京市经济和信息化局<br/>%s</p>
      <p class="small">证书是否有效，以认定名录网页 /certificates/%s 的查询结果为准。</p>
      </body></html>
      """;

  private CertificateText() {
  }

  static String of(RecognisedPark park) {
    return PAGE.formatted(text(park.parkName()), text(park.operatorName()), park.district().zhName(),
        park.direction().zhName(), park.certificate(), BeijingTime.format(park.validFrom()),
        BeijingTime.format(park.validTo()), BeijingTime.format(park.validFrom()), park.certificate());
  }

  private static String text(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
