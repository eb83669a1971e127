package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.application.ApplicationContent;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.ContentJson;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Extent;
import org.featuredpark.application.Material;
import org.featuredpark.application.Metric;
import org.featuredpark.application.Neighbour;
import org.featuredpark.application.Rosters;
import org.featuredpark.application.Submission;
import org.featuredpark.application.Submissions;
import org.featuredpark.application.SubmittedVersion;
import org.featuredpark.application.TenantRoster;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SubmissionTable implements Submissions {

  private static final List<String> LIVE = Arrays.stream(ApplicationStatus.values())
      .filter(ApplicationStatus::isLive).map(Enum::name).toList();
  private static final String NEIGHBOUR = "SELECT number, operator, park_name, content FROM application";

  private final JdbcClient jdbc;
  private final Rosters rosters;
  private final ProjectTable projects;

  SubmissionTable(JdbcClient jdbc, Rosters rosters, ProjectTable projects) {
    this.jdbc = jdbc;
    this.rosters = rosters;
    this.projects = projects;
  }

  @Override
  public void enterIntake(District district) {
    jdbc.sql("SELECT district FROM intake_desk WHERE district = :district FOR UPDATE")
        .param("district", district.code()).query(String.class).single();
  }

  @Override
  public int lastSequence(RoundNumber round, District district) {
    return jdbc.sql("SELECT MAX(number) FROM application WHERE round_number = :round AND district = :district")
        .param("round", round.value()).param("district", district.code()).query(String.class).optional()
        .map(last -> Integer.parseInt(last.substring(last.lastIndexOf('-') + 1))).orElse(0);
  }

  @Override
  public void add(Submission submission) {
    write("INSERT INTO application (number, round_number, district, operator, park_slot, operator_name,"
        + " legal_rep_name, contact_name, contact_phone, park_name, direction, leading_industry,"
        + " usable_office_area_m2, total_output_yuan, total_revenue_yuan, srdi_count, little_giant_count,"
        + " innovative_count, roster_id, version, received_at, status, content, content_hash, west, south, east,"
        + " north) VALUES (:number,"
        + " :round, :district, :operator, :park, :operatorName, :legalRep, :contact, :phone, :parkName, :direction,"
        + " :industry, :area, :output, :revenue, :srdi, :giants, :innovative, :roster, :version, :at, 'SUBMITTED',"
        + " :content, :hash, :west, :south, :east, :north)", submission);
    addVersion(submission);
  }

  @Override
  public void replace(Submission submission) {
    write("UPDATE application SET operator_name = :operatorName, legal_rep_name = :legalRep,"
        + " contact_name = :contact, contact_phone = :phone, park_name = :parkName, direction = :direction,"
        + " leading_industry = :industry, usable_office_area_m2 = :area, total_output_yuan = :output,"
        + " total_revenue_yuan = :revenue, srdi_count = :srdi, little_giant_count = :giants,"
        + " innovative_count = :innovative, roster_id = :roster, version = :version, received_at = :at,"
        + " content = :content, content_hash = :hash, west = :west, south = :south, east = :east, north = :north"
        + " WHERE number = :number", submission);
    addVersion(submission);
  }

  @Override
  public Optional<ApplicationNumber> latestOf(DraftKey key) {
    return jdbc.sql("SELECT MAX(number) FROM application WHERE operator = :operator AND round_number = :round"
            + " AND park_slot = :park AND received_at = (SELECT MAX(received_at) FROM application WHERE"
            + " operator = :operator AND round_number = :round AND park_slot = :park)")
        .param("operator", key.operator().value()).param("round", key.round().value()).param("park", key.park())
        .query(String.class).optional().map(ApplicationNumber::new);
  }

  @Override
  public Map<DraftKey, ApplicationNumber> latestOf(CreditCode operator, int limit) {
    var latest = new HashMap<DraftKey, ApplicationNumber>();
    jdbc.sql("SELECT round_number, operator, park_slot, number FROM application WHERE operator = :operator"
            + " ORDER BY received_at DESC, number DESC LIMIT :limit")
        .param("operator", operator.value()).param("limit", limit)
        .query(row -> {
          latest.putIfAbsent(key(row), new ApplicationNumber(row.getString(4)));
        });
    return latest;
  }

  @Override
  public DraftKey keyOf(ApplicationNumber number) {
    return one("SELECT round_number, operator, park_slot FROM application WHERE number = :number", number)
        .query((row, i) -> key(row))
        .optional().orElseThrow(() -> NotFound.of("申报", number));
  }

  @Override
  public ApplicationContent content(ApplicationNumber number) {
    return one("SELECT content FROM application WHERE number = :number", number).query(String.class).optional()
        .map(ContentJson::read).orElseThrow(() -> NotFound.of("申报", number));
  }

  @Override
  public Instant savedAt(ApplicationNumber number) {
    return one("SELECT content_saved_at FROM application_version v JOIN application a"
        + " ON a.number = v.application_number AND a.version = v.version WHERE a.number = :number", number)
        .query((row, i) -> SqlTime.read(row, "content_saved_at")).optional()
        .orElseThrow(() -> NotFound.of("申报", number));
  }

  @Override
  public TenantRoster roster(ApplicationNumber number) {
    return rosters.get(rosterId(number));
  }

  @Override
  public long rosterId(ApplicationNumber number) {
    return one("SELECT roster_id FROM application WHERE number = :number", number).query(Long.class).optional()
        .orElseThrow(() -> NotFound.of("申报", number));
  }

  @Override
  public SubmittedVersion version(ApplicationNumber number, int version) {
    var files = materials(number, version);
    return one("SELECT roster_id, content FROM application_version WHERE application_number = :number"
        + " AND version = :version", number).param("version", version)
        .query((row, i) -> new SubmittedVersion(version, row.getLong(1), ContentJson.read(row.getString(2)),
            files)).optional()
        .orElseThrow(() -> NotFound.of("申报版本", number + " 第" + version + "版"));
  }

  @Override
  public List<Material> materials(ApplicationNumber number, int version) {
    return one(MaterialRow.SELECT + " FROM application_document WHERE application_number = :number"
        + " AND version = :version ORDER BY kind, edition", number).param("version", version)
        .query(MaterialRow::read).list();
  }

  @Override
  public List<Material> materials(ApplicationNumber number) {
    return one(MaterialRow.SELECT + " FROM application_document WHERE application_number = :number AND version ="
        + " (SELECT version FROM application WHERE number = :number) ORDER BY kind, edition", number)
        .query(MaterialRow::read).list();
  }

  @Override
  public List<Neighbour> neighbours(ApplicationNumber number) {
    return one("SELECT other.number, other.operator, other.park_name, other.content FROM application own"
        + " JOIN application other ON other.round_number = own.round_number AND other.number <> own.number"
        + " WHERE own.number = :number AND other.status IN (:live) AND (own.west IS NULL OR other.west IS NULL"
        + " OR (other.west <= own.east AND other.east >= own.west AND other.south <= own.north"
        + " AND other.north >= own.south)) ORDER BY other.number", number)
        .param("live", LIVE)
        .query(SubmissionTable::neighbour).list();
  }

  @Override
  public List<Neighbour> neighbours(DraftKey draft, Extent land) {
    return jdbc.sql(NEIGHBOUR + " WHERE round_number = :round AND status IN (:live)"
            + " AND NOT (operator = :operator AND park_slot = :park) AND (west IS NULL OR (west <= :east"
            + " AND east >= :west AND south <= :north AND north >= :south)) ORDER BY number")
        .param("round", draft.round().value()).param("operator", draft.operator().value())
        .param("park", draft.park()).param("live", LIVE).param("west", land.west()).param("south", land.south())
        .param("east", land.east()).param("north", land.north()).query(SubmissionTable::neighbour).list();
  }

  @Override
  public List<Neighbour> neighbours(Set<ApplicationNumber> numbers) {
    return numbers.isEmpty() ? List.of() : jdbc.sql(NEIGHBOUR + " WHERE number IN (:numbers) ORDER BY number")
        .param("numbers", numbers.stream().map(ApplicationNumber::value).toList())
        .query(SubmissionTable::neighbour).list();
  }

  private static Neighbour neighbour(ResultSet row, int i) throws SQLException {
    return new Neighbour(new ApplicationNumber(row.getString(1)), new CreditCode(row.getString(2)),
        row.getString(3), ContentJson.read(row.getString(4)));
  }

  private static DraftKey key(ResultSet row) throws SQLException {
    return new DraftKey(new RoundNumber(row.getString(1)), new CreditCode(row.getString(2)), row.getInt(3));
  }

  private void write(String sql, Submission submission) {
    var content = submission.content();
    var counts = submission.counts();
    var key = submission.key();
    var extent = submission.extent();
    one(sql, submission.number()).param("round", key.round().value()).param("district", submission.district().code())
        .param("operator", key.operator().value()).param("park", key.park())
        .param("operatorName", content.operator().legalName()).param("legalRep", content.operator().legalRepName())
        .param("contact", content.operator().contactName()).param("phone", content.operator().contactPhone())
        .param("parkName", content.park().name()).param("direction", content.industry().direction().name())
        .param("industry", content.industry().leadingIndustry().zhName())
        .param("area", content.park().usableOfficeAreaM2())
        .param("output", submission.roster().total(Metric.OUTPUT, submission.baseDate()).yuan())
        .param("revenue", submission.roster().total(Metric.REVENUE, submission.baseDate()).yuan())
        .param("srdi", counts.srdi()).param("giants", counts.littleGiants()).param("innovative", counts.innovative())
        .param("roster", submission.rosterId()).param("version", submission.version())
        .param("at", SqlTime.of(submission.receivedAt())).param("content", submission.json())
        .param("hash", submission.contentHash())
        .param("west", extent.west()).param("south", extent.south()).param("east", extent.east())
        .param("north", extent.north()).update();
    projects.replace(submission.number(), submission.content().plannedProject());
  }

  private void addVersion(Submission submission) {
    one("INSERT INTO application_version (application_number, version, received_at, content_saved_at, roster_id,"
        + " content, content_hash, submitted_by) VALUES (:number, :version, :at, :savedAt, :roster, :content, :hash,"
        + " :by)", submission.number()).param("by", submission.submittedBy())
        .param("version", submission.version()).param("at", SqlTime.of(submission.receivedAt()))
        .param("savedAt", SqlTime.of(submission.savedAt())).param("roster", submission.rosterId())
        .param("content", submission.json()).param("hash", submission.contentHash()).update();
    submission.materials().forEach(material -> MaterialRow.params(one("INSERT INTO application_document"
        + " (application_number, version, " + MaterialRow.COLUMNS + ") VALUES (:number, :version, "
        + MaterialRow.VALUES + ")", submission.number())
        .param("version", submission.version()), material).update());
  }

  private StatementSpec one(String sql, ApplicationNumber number) {
    return jdbc.sql(sql).param("number", number.value());
  }
}
