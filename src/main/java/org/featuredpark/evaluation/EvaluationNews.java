package org.featuredpark.evaluation;

import org.featuredpark.application.ParkNews;
import org.springframework.stereotype.Component;

/** Writes down what happened in an evaluation and tells the operator or the district about it. */
@Component
class EvaluationNews {

  private final ParkNews news;

  EvaluationNews(ParkNews news) {
    this.news = news;
  }

  void record(Evaluation evaluation, String action, String detail) {
    news.record(evaluation.application(), action, detail);
  }

  void toOperator(Evaluation evaluation, String key, String subject, String body) {
    news.toOperator(evaluation.application(), keyed(evaluation, key), subject, body);
  }

  void toDistrict(Evaluation evaluation, String key, String subject, String body) {
    news.toDistrict(evaluation.application(), keyed(evaluation, key), subject, body);
  }

  /** Each attempt tells its own news. */
  private static String keyed(Evaluation evaluation, String key) {
    return "evaluation-" + evaluation.attempt() + ":" + key;
  }
}
