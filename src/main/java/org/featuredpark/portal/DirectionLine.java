package org.featuredpark.portal;

import java.util.List;
import org.featuredpark.application.Requirement;
import org.featuredpark.shared.ParkDirection;

/** One of the six directions as the first page explains it, with the figures its round demands. R14–R19. */
record DirectionLine(String name, String meaning, List<Requirement> demands) {

  static DirectionLine of(ParkDirection direction, List<Requirement> demands) {
    return new DirectionLine(direction.zhName(), meaning(direction), demands);
  }

  private static String meaning(ParkDirection direction) {
    return switch (direction) {
      case INDUSTRY_CLUSTER -> "主导产业突出，帮助企业进入主导产业的关键环节";
      case CHAIN_INTEGRATION -> "链主企业带动，上下游产供销协作，帮助企业融入产业链";
      case DIGITAL_ACCELERATION -> "数字化平台和服务商丰富，帮助企业数字化、智能化转型";
      case CAPITAL_ENABLEMENT -> "产业资本和金融服务集中，帮助企业融资";
      case ECOSYSTEM_ENABLEMENT -> "与高校院所合作紧密，开放实验室，帮助企业转化成果";
      case TALENT_LED -> "人力资源服务完备，帮助企业引进和培养人才";
    };
  }
}
