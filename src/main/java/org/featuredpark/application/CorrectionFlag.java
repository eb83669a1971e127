package org.featuredpark.application;

import java.util.Map;
import java.util.function.Predicate;
import org.featuredpark.shared.Refused;

/** One field or file that an officer asks the applicant to mend, and why. R39. */
public record CorrectionFlag(String field, String reason, String before, String after) {

  static final String ROSTER = "roster";
  private static final String DOCUMENTS = "documents.";
  private static final String PROJECT = "project.";

  /** What the form only asks for because of another entry opens together with that entry. */
  private static final Map<String, Predicate<String>> ALONG = Map.of(
      "park.type", "park.typeOther"::equals,
      PROJECT + "planned",
      field -> field.startsWith(PROJECT) || field.equals(MaterialKind.PROJECT_PLAN.field()));

  public CorrectionFlag {
    if (field == null || field.isBlank()) {
      throw Refused.because("R39", "corrections", "请选择需要补正的内容。");
    }
    labelOf(field);
    if (reason == null || reason.isBlank()) {
      throw Refused.because("R39", "corrections", "请写明“" + labelOf(field) + "”需要补正的原因。");
    }
  }

  public CorrectionFlag(String field, String reason) {
    this(field, reason, null, null);
  }

  CorrectionFlag mended(String from, String to) {
    return new CorrectionFlag(field, reason, from, to);
  }

  public String label() {
    return labelOf(field);
  }

  boolean unlocks(String other) {
    return field.equals(other) || ALONG.getOrDefault(field, none -> false).test(other);
  }

  /** Where a file is flagged. A tenant list's editable edition is the roster itself. */
  static String fieldOf(MaterialKind kind, Edition edition) {
    return kind == MaterialKind.TENANT_LIST && edition == Edition.EDITABLE ? ROSTER : kind.field();
  }

  static String labelOf(String field) {
    if (ROSTER.equals(field)) {
      return "入驻企业名单";
    }
    if (field.startsWith(DOCUMENTS)) {
      return material(field).zhName();
    }
    var label = FieldLabels.all().get(field);
    if (label == null) {
      throw Refused.because("R39", "corrections", "申报表中没有字段“" + field + "”。");
    }
    return label;
  }

  static MaterialKind material(String field) {
    try {
      return MaterialKind.valueOf(field.substring(DOCUMENTS.length()));
    } catch (IllegalArgumentException unknown) {
      throw Refused.because("R39", "corrections", "材料清单中没有“" + field + "”。");
    }
  }

  boolean isMaterial() {
    return field.startsWith(DOCUMENTS);
  }
}
