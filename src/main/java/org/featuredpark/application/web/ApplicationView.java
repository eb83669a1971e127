package org.featuredpark.application.web;

import java.time.Instant;
import org.featuredpark.application.Application;

record ApplicationView(String number, String round, String district, String operator, String operatorName,
    String parkName, String direction, int version, Instant receivedAt, String status, String statusName) {

  static ApplicationView of(Application application) {
    return new ApplicationView(application.number().value(), application.round().value(),
        application.district().code(), application.operator().value(), application.operatorName(),
        application.parkName(), application.direction().name(), application.version(), application.receivedAt(),
        application.status().name(), application.status().zhName());
  }
}
