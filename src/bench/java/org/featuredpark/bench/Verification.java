package org.featuredpark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;
import org.featuredpark.application.Edition;
import org.featuredpark.bench.Submitting.Acknowledged;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks in the database and in the file store for everything that was acknowledged, and for nothing else. */
final class Verification {

  private final JdbcClient jdbc;
  private final Path documents;
  private final Errors errors;

  Verification(DataSource database, Path documents, Errors errors) {
    jdbc = JdbcClient.create(database);
    this.documents = documents;
    this.errors = errors;
  }

  void receipts(Collection<Acknowledged> acknowledged) throws IOException {
    for (var one : acknowledged) {
      receipt(one);
      file(one);
    }
    demand("receipts", acknowledged.size(), "SELECT COUNT(*) FROM receipt");
    demand("applications", acknowledged.size(), "SELECT COUNT(*) FROM application");
    demand("running cases", acknowledged.size(),
        "SELECT COUNT(DISTINCT business_key_) FROM act_ru_execution WHERE business_key_ LIKE '" + Applicant.ROUND
            + "%'");
    demand("applications without receipt", 0, "SELECT COUNT(*) FROM application a WHERE NOT EXISTS"
        + " (SELECT 1 FROM receipt r WHERE r.application_number = a.number)");
  }

  void drafts(Collection<Applicant> everybody, Map<Applicant, Integer> saved) {
    for (var who : everybody) {
      var content = jdbc.sql("SELECT content FROM application_draft WHERE operator = ?").param(who.operator().value())
          .query(String.class).optional();
      var last = Autosaving.note(saved.getOrDefault(who, 0));
      if (content.isEmpty() || !content.get().contains('"' + last + '"')) {
        errors.add("A draft is not as it was last saved: " + who.userId() + ", " + last);
      }
    }
  }

  private void receipt(Acknowledged one) {
    int found = jdbc.sql("SELECT COUNT(*) FROM receipt r JOIN application a ON a.number = r.application_number"
            + " JOIN idempotency_key k ON k.receipt_number = r.receipt_number WHERE r.receipt_number = :receipt"
            + " AND a.number = :number AND a.operator = :operator AND r.content_hash = :hash AND a.content_hash = :hash"
            + " AND k.applicant = :applicant")
        .param("receipt", one.receipt()).param("number", one.application()).param("hash", one.contentHash())
        .param("operator", one.who().operator().value()).param("applicant", one.who().userId())
        .query(Integer.class).single();
    if (found != 1) {
      errors.add("An acknowledged receipt is there " + found + " times: " + one.receipt());
    }
    if (!hashOf(one.application()).equals(one.contentHash())) {
      errors.add("A receipt's hash is not that of what is stored: " + one.receipt());
    }
  }

  /** Computed anew from the rows: the content, then every file in the order of its name. */
  private String hashOf(String application) {
    var files = jdbc.sql("SELECT string_agg(file, '' ORDER BY file COLLATE \"C\") FROM (SELECT chr(10) || kind || '/'"
            + " || edition || '/' || sha256 AS file FROM application_document WHERE application_number = ?) files")
        .param(application).query(String.class).optional().orElse("");
    var content = jdbc.sql("SELECT content FROM application WHERE number = ?").param(application).query(String.class)
        .optional().orElse("");
    return HexFormat.of().formatHex(sha256().digest((content + files).getBytes(StandardCharsets.UTF_8)));
  }

  private void file(Acknowledged one) throws IOException {
    var named = jdbc.sql("SELECT sha256 FROM application_document WHERE application_number = ? AND kind = ? AND"
            + " edition = ?").params(one.application(), Preparation.LAST_MATERIAL.name(), Edition.SEALED_PDF.name())
        .query(String.class).list();
    if (named.size() != 1 || !named.get(0).equals(one.fileSha256())) {
      errors.add("An application does not name the file that was sent: " + one.application());
    }
    var sha256 = one.fileSha256();
    var stored = documents.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    if (!Files.exists(stored)
        || !HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(stored))).equals(sha256)) {
      errors.add("A file is not in the store as it was sent: " + sha256);
    }
  }

  private void demand(String what, long wanted, String sql) {
    long found = jdbc.sql(sql).query(Long.class).single();
    if (found != wanted) {
      errors.add(what + ": " + found + " instead of " + wanted);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java runtime has SHA-256", missing);
    }
  }
}
