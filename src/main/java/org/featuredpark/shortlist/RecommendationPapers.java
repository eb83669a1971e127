package org.featuredpark.shortlist;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.featuredpark.document.DocumentDraft;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.DocumentKind;
import org.featuredpark.document.Documents;
import org.featuredpark.document.FileType;
import org.featuredpark.document.PdfRenderer;
import org.featuredpark.round.Round;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a district's letter and summary table, in the district's own name. R44, R45. */
@Component
class RecommendationPapers {

  static final DocumentKind LETTER = DocumentKind.of("RECOMMENDATION_LETTER", "推荐函", FileType.PDF);
  static final DocumentKind TABLE = DocumentKind.of("RECOMMENDATION_TABLE", "推荐名单汇总表", FileType.PDF);

  private final ITemplateEngine templates;
  private final PdfRenderer pdf;
  private final Documents documents;
  private final Clock clock;

  RecommendationPapers(ITemplateEngine templates, PdfRenderer pdf, Documents documents, Clock clock) {
    this.templates = templates;
    this.pdf = pdf;
    this.documents = documents;
    this.clock = clock;
  }

  DocumentId letter(DistrictRound id, Round round, SubjectLine subject, List<SummaryLine> lines) {
    return print(id, LETTER, "shortlist/letter", Map.of("district", id.district(), "round", round,
        "subject", subject, "lines", lines, "today", today()));
  }

  DocumentId table(DistrictRound id, Round round, List<SummaryLine> lines) {
    return print(id, TABLE, "shortlist/table", Map.of("district", id.district(), "round", round, "lines", lines,
        "today", today()));
  }

  private DocumentId print(DistrictRound id, DocumentKind kind, String template, Map<String, Object> facts) {
    var page = pdf.render(templates.process(template, new Context(Locale.CHINA, facts)));
    return documents.store(new DocumentDraft(id.key(), kind, id.district().zhName() + kind.zhName() + ".pdf",
        new ByteArrayInputStream(page))).id();
  }

  private String today() {
    return BeijingTime.format(LocalDate.now(clock.withZone(BeijingTime.ZONE)));
  }
}
