package org.featuredpark.notice.web;

import org.featuredpark.notice.ObjectionProgress;
import org.featuredpark.shared.BeijingTime;

/** Where an objection stands, naming nobody. */
record ProgressView(String objection, String against, String receivedAt, String state, String explanation) {

  static ProgressView of(ObjectionProgress progress) {
    return new ProgressView(progress.number().value(), progress.against().value(),
        BeijingTime.format(progress.receivedAt()), progress.state(), progress.explanation());
  }
}
