package org.featuredpark.demo;

/** What operators and districts write about what they learned. R59. */
final class Experience {

  private Experience() {
  }

  static String ofOperator(Park park) {
    return park.name() + "建设期间，围绕" + park.content().industry().direction().zhName()
        + "特色方向，形成“一企一档、分级服务、限时办结”的工作机制，建成并开放服务能力提升建设项目，"
        + "带动入驻企业参与标准制定、供需对接和融资服务，服务成效经第三方满意度调查验证，做法可在同类园区推广。";
  }

  static String ofDistrict(Park park) {
    return park.district().zhName() + "建立区级部门、街道乡镇、园区三级联动机制，按月调度" + park.name()
        + "建设进度，协调解决审批、配套和人才服务事项，将专精特新企业培育指标纳入园区考核，形成市区协同、园区主责的管理经验。";
  }
}
