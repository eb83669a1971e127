package org.featuredpark.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Everything an applicant hands in at once: the content, the roster and the files.
 *
 * @param savedAt when the content was last saved
 */
record Dossier(ApplicationContent content, Instant savedAt, long rosterId, TenantRoster roster,
    List<Material> materials) {

  Dossier {
    materials = List.copyOf(materials);
  }

  Instant lastBegunAt() {
    return Material.lastBegun(savedAt, materials);
  }

  /** The same for the same dossier, and different as soon as one byte of it differs. */
  String hash() {
    var all = new StringBuilder(ContentJson.write(content));
    materials.stream().map(file -> "\n" + file.kind() + '/' + file.edition() + '/' + file.sha256()).sorted()
        .forEach(all::append);
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java runtime has SHA-256", missing);
    }
  }
}
