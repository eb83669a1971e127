package org.featuredpark.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;

/** The draft of a park that qualifies, as the form would send it. */
public final class DraftSamples {

  public static final CreditCode OPERATOR = CreditCode.of("91110108MA01ABCD5T");

  private static final ObjectMapper JSON = new ObjectMapper();

  private DraftSamples() {
  }

  /** A square of about 180 by 110 metres whose lower left corner is this far east of the centre. */
  public static String square(double east) {
    return square(116.30 + east, 39.98, 0.002, 0.001);
  }

  static String square(double x, double y, double width, double height) {
    var corners = "[%1$.9f,%2$.9f],[%3$.9f,%2$.9f],[%3$.9f,%4$.9f],[%1$.9f,%4$.9f],[%1$.9f,%2$.9f]"
        .formatted(x, y, x + width, y + height);
    return "{\"type\":\"Polygon\",\"coordinates\":[[" + corners + "]]}";
  }

  public static ObjectNode draft() {
    return draft(OPERATOR, District.HAIDIAN, 0);
  }

  public static ObjectNode draft(CreditCode operator, District district, double east) {
    var draft = read("""
        {"operator": {"creditCode": "%s", "legalName": "中关村示范园运营有限公司", "entityType": "COMPANY",
          "establishedDate": "2015-03-01", "registeredPlace": "110108", "registeredAddress": "北京市海淀区示范路1号",
          "legalRepName": "王建国", "legalRepSince": "2015-03-01", "contactName": "李敏",
          "contactPhone": "010-62000000", "contactEmail": "park@example.org"},
        "park": {"name": "示范园", "type": "INDUSTRIAL_PARK", "district": "%s", "address": "示范路1号",
          "eastBoundary": "东路", "southBoundary": "南路", "westBoundary": "西路", "northBoundary": "北路",
          "landAreaM2": 20000, "buildingAreaM2": 60000.5, "usableOfficeAreaM2": 45000, "titleClear": true,
          "operationRight": "OWN", "operatorCoveragePct": 100, "operationStartDate": "2016-01-01"},
        "industry": {"direction": "TALENT_LED", "leadingIndustry": "SMART_MANUFACTURING", "leadingMetric": "OUTPUT",
          "directionEvidence": "有三家人力资源机构入驻。"},
        "operation": {"year": 2023, "serviceStaff": 30, "firmsServed": 120, "satisfactionPct": 96.5,
          "resources": "资源齐全", "serviceRules": "制度完善", "serviceRecord": "台账完整"},
        "project": {"planned": true, "name": "人才服务平台", "capabilityType": "TALENT", "objective": "建设平台",
          "totalInvestmentWan": 500, "ownFundsWan": 300, "plannedStartDate": "2024-12-01",
          "plannedEndDate": "2025-06-30", "milestones": [
            {"code": "M1", "name": "开工", "plannedDate": "2024-12-01", "weight": 40, "deliverable": "开工报告"},
            {"code": "M2", "name": "上线", "plannedDate": "2025-06-30", "weight": 60, "deliverable": "验收报告"}]},
        "commitments": {"truthful": true, "lawAbiding": true, "penalties": []}}
        """.formatted(operator, district.code()));
    section(draft, "park").put("boundary", square(east));
    return draft;
  }

  public static ObjectNode section(JsonNode draft, String name) {
    return (ObjectNode) draft.get(name);
  }

  static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
