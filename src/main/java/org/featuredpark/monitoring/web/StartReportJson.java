package org.featuredpark.monitoring.web;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.document.DocumentId;
import org.featuredpark.monitoring.StartEvidence;

/** A start report as an operator sends it. */
record StartReportJson(LocalDate startedOn, String contractNo, LocalDate contractOn, String voucherNo,
    LocalDate voucherOn, LocalDate photoOn, List<String> documents) {

  StartEvidence evidence() {
    return new StartEvidence(startedOn, contractNo, contractOn, voucherNo, voucherOn, photoOn,
        documents == null ? List.of() : documents.stream().map(DocumentId::of).toList());
  }
}
