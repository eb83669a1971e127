package org.featuredpark.application.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.featuredpark.application.CorrectionFlag;
import org.featuredpark.application.OfficialCheck;
import org.featuredpark.application.process.ApplicationIntakeProcess.Verification;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.SubmittedForm;

/** The form verifyMaterials as it was filled in; only what the decision needs is there. */
record VerificationForm(Verification decision, String note, OfficialCheck check, List<CorrectionFlag> flags,
    Clause clause) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static VerificationForm of(SubmittedForm form) {
    var decision = form.choice("decision", Verification.class, "核验结论");
    var note = form.text("note");
    return new VerificationForm(decision, note,
        decision == Verification.ACCEPT_FOR_CHECK ? check(form, note) : null,
        decision == Verification.RETURN ? flags(form) : List.of(),
        decision == Verification.REJECT ? clause(form) : null);
  }

  private static OfficialCheck check(SubmittedForm form, String note) {
    return new OfficialCheck(yes(form, "independentLegalPerson", "独立法人资格"),
        yes(form, "registeredInBeijing", "注册地在本市"), yes(form, "boundaryClear", "四至范围明确"),
        yes(form, "titleClear", "产权清晰"), form.number("verifiedArea", "核定可用办公空间"),
        form.number("verifiedCoverage", "核定运营覆盖率"), dishonesty(form), note);
  }

  private static boolean yes(SubmittedForm form, String field, String label) {
    return form.choice(field, Answer.class, label) == Answer.YES;
  }

  private static Boolean dishonesty(SubmittedForm form) {
    return switch (form.choice("severeDishonesty", Query.class, "严重失信主体名单查询")) {
      case LISTED -> Boolean.TRUE;
      case NOT_LISTED -> Boolean.FALSE;
      case NOT_QUERIED -> null;
    };
  }

  private static List<CorrectionFlag> flags(SubmittedForm form) {
    try {
      return JSON.readValue(form.json("corrections"), new TypeReference<List<Map<String, String>>>() { }).stream()
          .map(flag -> new CorrectionFlag(flag.getOrDefault("field", ""), flag.get("reason"))).toList();
    } catch (JsonProcessingException unreadable) {
      throw Refused.because("R39", "corrections", "需要补正的内容无法识别，请重新填写。");
    }
  }

  private static Clause clause(SubmittedForm form) {
    return new Clause(form.requiredText("clause", "依据条款"));
  }

  private enum Answer { YES, NO }

  private enum Query { LISTED, NOT_LISTED, NOT_QUERIED }
}
