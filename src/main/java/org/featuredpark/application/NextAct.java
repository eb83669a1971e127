package org.featuredpark.application;

import java.time.Instant;
import org.featuredpark.round.Round;

/**
 * Who acts next, on what, and by when as far as the notice fixes it.
 *
 * @param until the first instant that is too late; null where the notice sets no date
 */
public record NextAct(String who, String what, Instant until) {

  private static final String CITY = "市经济和信息化局中小企业处";

  static NextAct of(Application application, Round round) {
    var district = application.district().zhName() + "中小企业主管部门";
    var operator = application.operatorName();
    return switch (application.status()) {
      case SUBMITTED -> new NextAct(district, "核验申报材料和申报条件", round.districtDeadline());
      case CORRECTION -> new NextAct(operator, "补正被退回的内容", round.applicationDeadline());
      case ACCEPTED -> new NextAct(district, "择优遴选并函推荐至市级", round.districtDeadline());
      case RECOMMENDED -> new NextAct(CITY, "组织第三方专家评选、公示", null);
      case SELECTED, UNDER_CONSTRUCTION -> new NextAct(operator, "按计划推进建设项目，按期报告进展", null);
      case UNDER_EVALUATION -> new NextAct(operator, "按要求参加绩效评价", null);
      case RECOGNISED -> new NextAct(CITY, "动态管理", null);
      case NOT_ELIGIBLE, LATE, WITHDRAWN, NOT_RECOMMENDED, NOT_SELECTED, EXITED ->
          new NextAct("", "已办结", null);
    };
  }
}
