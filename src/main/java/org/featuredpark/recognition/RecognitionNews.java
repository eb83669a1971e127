package org.featuredpark.recognition;

import org.featuredpark.application.ParkNews;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** Writes down what happened on the way to a title and tells the operator and the district about it. */
@Component
class RecognitionNews {

  private final ParkNews news;

  RecognitionNews(ParkNews news) {
    this.news = news;
  }

  void record(ApplicationNumber application, String action, String detail) {
    news.record(application, action, detail);
  }

  /** Told once for each event and case; the case is named by the moment it was queued. */
  void tell(RecognitionCase about, String event, String subject, String body) {
    var key = "recognition-" + about.queuedAt() + ":" + event;
    news.toOperator(about.application(), key, subject, body);
    news.toDistrict(about.application(), key, subject, body);
  }
}
