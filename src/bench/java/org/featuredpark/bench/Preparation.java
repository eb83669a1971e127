package org.featuredpark.bench;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Role;
import org.featuredpark.testing.ServiceClient;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An open round and a complete draft for everybody: one is made as an applicant would, the others are copies of its
 * rows. Copying whole rows keeps this true when a table gets another column.
 */
final class Preparation {

  static final MaterialKind LAST_MATERIAL = MaterialKind.BOUNDARY_MAP;

  private static final int MODEL = 29_999;
  private static final int BATCH = 500;

  private final JdbcTemplate jdbc;
  private final CaseworkApi api;

  Preparation(DataSource database, URI server) {
    jdbc = new JdbcTemplate(database);
    api = new CaseworkApi(server, (request, who) -> request.header("Authorization", who.authorization()));
  }

  /** The first {@code submitters} still lack the file that they will upload. */
  List<Applicant> prepare(int submitters, int others) {
    openRound();
    var model = Applicant.of(MODEL);
    stage(List.of(model));
    accounts();
    fill(model);
    var everybody = IntStream.range(0, submitters + others).mapToObj(Applicant::of).toList();
    stage(everybody);
    accounts();
    drafts(model, submitters);
    jdbc.execute("DROP TABLE bench_applicant");
    jdbc.execute("ANALYZE");
    return everybody;
  }

  private void openRound() {
    jdbc.update("INSERT INTO programme_round (number, title, stage, policy_version, opens_on, application_deadline,"
        + " district_deadline, base_date, district_quota, places, notice_days, panel_size, construction_period,"
        + " weight_operation, weight_project, pass_line, status) VALUES (?, '试点', 'PILOT', 'PILOT-2024',"
        + " current_date - 7, current_timestamp + interval '7 days', current_timestamp + interval '14 days',"
        + " date '2024-07-20', 3, 10, 5, 5, 'P1Y', 60, 40, 60, 'OPEN')", Applicant.ROUND);
  }

  private void stage(List<Applicant> applicants) {
    jdbc.execute("CREATE TABLE IF NOT EXISTS bench_applicant (index INTEGER, user_id VARCHAR(64),"
        + " operator VARCHAR(18), content TEXT)");
    jdbc.update("DELETE FROM bench_applicant");
    jdbc.batchUpdate("INSERT INTO bench_applicant VALUES (?, ?, ?, ?)", applicants, BATCH, (row, who) -> {
      row.setInt(1, who.index());
      row.setString(2, who.userId());
      row.setString(3, who.operator().value());
      row.setString(4, who.content(Autosaving.note(0)));
    });
  }

  /** With the administrator's password: hashing anew for everybody would take longer than the rush. */
  private void accounts() {
    copy("act_id_user", "t.id_ = ?", "'id_', who.user_id", "true", CaseworkServer.ADMIN);
    jdbc.update("INSERT INTO act_id_group (id_, rev_, name_, type_) SELECT 'operator-' || operator, 1, operator,"
        + " 'WORKFLOW' FROM bench_applicant");
    jdbc.update("INSERT INTO act_id_group (id_, rev_, name_, type_) VALUES (?, 1, ?, 'WORKFLOW')"
        + " ON CONFLICT DO NOTHING", Role.APPLICANT.group(), Role.APPLICANT.group());
    jdbc.update("INSERT INTO act_id_membership (user_id_, group_id_) SELECT user_id, 'operator-' || operator"
        + " FROM bench_applicant UNION ALL SELECT user_id, ? FROM bench_applicant", Role.APPLICANT.group());
  }

  private void fill(Applicant model) {
    api.save(model, model.content(Autosaving.note(0))).join();
    api.upload(model, "POST", "/roster", file("名单.xlsx", RosterSamples.sufficient())).join();
    for (var kind : MaterialKind.values()) {
      upload(model, kind, Edition.SEALED_PDF, "盖章.pdf", SampleFiles.pdf());
      if (kind != MaterialKind.TENANT_LIST) {
        upload(model, kind, Edition.EDITABLE, "电子版.docx", SampleFiles.docx());
      }
    }
  }

  private void upload(Applicant who, MaterialKind kind, Edition edition, String name, byte[] content) {
    api.upload(who, "PUT", "/documents/" + kind + "/" + edition, file(name, content)).join();
  }

  private static BodyPublisher file(String name, byte[] content) {
    return ServiceClient.multipart(name, BodyPublishers.ofByteArray(content));
  }

  private void drafts(Applicant model, int submitters) {
    copy("application_draft", "t.operator = ?", "'operator', who.operator, 'saved_by', who.user_id, 'content',"
        + " who.content", "true", model.operator().value());
    copy("draft_document", "t.operator = ?", "'operator', who.operator", "(who.index >= " + submitters
        + " OR t.kind <> '" + LAST_MATERIAL + "' OR t.edition <> '" + Edition.SEALED_PDF + "')",
        model.operator().value());
  }

  private void copy(String table, String which, String changed, String wanted, String parameter) {
    jdbc.update("INSERT INTO " + table + " SELECT (jsonb_populate_record(t, jsonb_build_object(" + changed + "))).*"
        + " FROM " + table + " t, bench_applicant who WHERE " + which + " AND " + wanted, parameter);
  }
}
