package org.featuredpark.lifecycle;

import org.featuredpark.application.ApplicationStatus;

/** What an applicant is told when the park reaches a stage and the stage itself gave no reason. */
final class StageNote {

  private StageNote() {
  }

  static String of(ApplicationStatus status) {
    return switch (status) {
      case ACCEPTED -> "申报符合条件，等待区级遴选。";
      case RECOMMENDED -> "已获区级推荐，等待市级评选。";
      case NOT_RECOMMENDED -> "未列入本区推荐名单，本批次申报结束，可参加以后批次。";
      case NOT_SELECTED -> "未列入本批次公布名单，可参加以后批次。";
      case UNDER_CONSTRUCTION -> "已列入公布名单，建设周期开始。";
      case UNDER_EVALUATION -> "建设周期届满，进入绩效评价。";
      case RECOGNISED -> "已认定为北京市专精特新特色园区。";
      case WITHDRAWN -> "申报主体自愿退出，不影响以后申报。";
      default -> status.zhName() + "。";
    };
  }
}
