package org.featuredpark.demo;

import static org.featuredpark.application.process.ApplicationIntakeProcess.CONFIRM_REJECTION;
import static org.featuredpark.application.process.ApplicationIntakeProcess.CORRECT_APPLICATION;
import static org.featuredpark.application.process.ApplicationIntakeProcess.DISPOSE_FINDINGS;
import static org.featuredpark.application.process.ApplicationIntakeProcess.VERIFY_MATERIALS;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.ContentJson;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.SubmitApplication;
import org.featuredpark.application.UploadRoster;
import org.featuredpark.application.WithdrawApplication;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;

/** Operators draft and hand in, districts verify, dispose and reject, each as what the park is demands. */
@Demo
class DemoApplications {

  private static final String ROSTER = "入驻企业名单.xlsx";

  private final SaveDraft saveDraft;
  private final UploadRoster uploadRoster;
  private final AttachDocument attachDocument;
  private final SubmitApplication submitApplication;
  private final WithdrawApplication withdrawApplication;
  private final Papers papers;
  private final Desk desk;

  DemoApplications(SaveDraft saveDraft, UploadRoster uploadRoster, AttachDocument attachDocument,
      SubmitApplication submitApplication, WithdrawApplication withdrawApplication, Papers papers, Desk desk) {
    this.saveDraft = saveDraft;
    this.uploadRoster = uploadRoster;
    this.attachDocument = attachDocument;
    this.submitApplication = submitApplication;
    this.withdrawApplication = withdrawApplication;
    this.papers = papers;
    this.desk = desk;
  }

  /** Fills in everything and leaves the last button unpressed. */
  void draft(Park park, RoundNumber round) {
    var key = keyOf(park, round);
    ActingAs.person(People.applicantOf(park), () -> {
      saveDraft.save(key, ContentJson.asDraft(park.content()), OptionalInt.empty());
      uploadRoster.upload(key, ROSTER, RosterWorkbook.of(park.roster()));
      Arrays.stream(MaterialKind.values()).filter(kind -> park.hasProject() || kind != MaterialKind.PROJECT_PLAN)
          .forEach(kind -> Arrays.stream(Edition.values())
              .forEach(edition -> attach(key, kind, edition, kind.zhName())));
    });
  }

  /** Hands a finished draft in; the number is the park's name for the rest of its life. R38–R41. */
  ApplicationNumber submit(Park park, RoundNumber round) {
    return ActingAs.person(People.applicantOf(park),
        () -> submitApplication.submit(keyOf(park, round), round + "/" + park.key()).application());
  }

  ApplicationNumber apply(Park park, RoundNumber round) {
    draft(park, round);
    return submit(park, round);
  }

  void withdraw(Park park, ApplicationNumber number, String reason) {
    ActingAs.person(People.applicantOf(park), () -> withdrawApplication.withdraw(number, reason));
  }

  /** Sends an application back for one material. R39. */
  void sendBack(Park park, ApplicationNumber number, MaterialKind material, String reason) {
    desk.complete(Person.officer(park.district()), number.value(), VERIFY_MATERIALS,
        Map.of("decision", "RETURN", "note", "材料需要补正。", "corrections",
            "[{\"field\": \"documents.%s\", \"reason\": \"%s\"}]".formatted(material, reason)));
  }

  void correct(Park park, RoundNumber round, ApplicationNumber number, MaterialKind material) {
    var applicant = People.applicantOf(park);
    ActingAs.person(applicant, () -> Arrays.stream(Edition.values()).forEach(
        edition -> attach(keyOf(park, round), material, edition, material.zhName() + "（更正后）")));
    desk.complete(applicant, number.value(), CORRECT_APPLICATION, Map.of("corrected", true));
  }

  /** The district's officer verifies what the park shows, and does what follows from it. R20–R37. */
  void examine(Park park, ApplicationNumber number) {
    verify(park, number);
    var officer = Person.officer(park.district());
    if (desk.isOpen(number.value(), DISPOSE_FINDINGS)) {
      desk.complete(officer, number.value(), DISPOSE_FINDINGS, disposition(park));
    }
    if (desk.isOpen(number.value(), CONFIRM_REJECTION)) {
      desk.complete(officer, number.value(), CONFIRM_REJECTION, Map.of("decision", "CONFIRM"));
    }
  }

  /** Only looks at the papers: what the rules make of them is left to be decided. */
  void verify(Park park, ApplicationNumber number) {
    desk.complete(Person.officer(park.district()), number.value(), VERIFY_MATERIALS, verification(park));
  }

  private static Map<String, Object> verification(Park park) {
    var operator = park.content().operator();
    var site = park.content().park();
    return Map.of("decision", "ACCEPT_FOR_CHECK",
        "independentLegalPerson", yes(operator.entityType().isIndependentLegalPerson()),
        "registeredInBeijing", yes(!operator.registeredPlace().equals("OUTSIDE")),
        "boundaryClear", "YES", "titleClear", yes(site.titleClear()), "verifiedArea", site.usableOfficeAreaM2(),
        "verifiedCoverage", site.operatorCoveragePct(), "severeDishonesty", "NOT_LISTED",
        "note", "已对照原件核验。");
  }

  private static Map<String, Object> disposition(Park park) {
    var form = new HashMap<String, Object>(Map.of("decision", "ACCEPT"));
    park.label().clause().ifPresent(clause -> form.put("disposition" + clause.id(),
        park.label().zhName() + "：已核查相关证明材料并现场核实，不构成不予受理的情形，提请评审时关注。"));
    return form;
  }

  private static String yes(boolean answer) {
    return answer ? "YES" : "NO";
  }

  private void attach(DraftKey key, MaterialKind kind, Edition edition, String title) {
    // The roster's workbook was taken with its rows.
    if (kind != MaterialKind.TENANT_LIST || edition != Edition.EDITABLE) {
      attachDocument.attach(key, kind, edition, Papers.nameOf(title, edition), papers.of(title, edition));
    }
  }

  private static DraftKey keyOf(Park park, RoundNumber round) {
    return new DraftKey(round, park.operator(), 1);
  }
}
