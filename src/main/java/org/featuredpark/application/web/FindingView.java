package org.featuredpark.application.web;

import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;

record FindingView(String clause, Verdict verdict, String reason) {

  static FindingView of(Finding finding) {
    return new FindingView(finding.clause().id(), finding.verdict(), finding.reason());
  }
}
