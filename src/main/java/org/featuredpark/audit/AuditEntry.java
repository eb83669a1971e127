package org.featuredpark.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that was done, chained to what was done before it to the same subject. */
public record AuditEntry(String subject, long seq, Instant at, String actor, String action, String detail,
    String prevHash, String hash) {

  static final String NO_HASH = "0".repeat(64);

  static AuditEntry after(Link last, String subject, Instant at, String actor, String action, String detail) {
    long seq = last.seq() + 1;
    return new AuditEntry(subject, seq, at, actor, action, detail, last.hash(),
        hashOf(subject, seq, at, actor, action, detail, last.hash()));
  }

  /** Whether this entry is what was written, and follows what it claims to follow. */
  boolean follows(Link last) {
    return seq == last.seq() + 1 && prevHash.equals(last.hash())
        && hash.equals(hashOf(subject, seq, at, actor, action, detail, prevHash));
  }

  Link link() {
    return new Link(seq, hash);
  }

  // Each part is preceded by its length: otherwise text could be moved from one part to the next unnoticed.
  private static String hashOf(Object... parts) {
    String text = Stream.of(parts).map(Object::toString).map(part -> part.length() + ":" + part)
        .collect(Collectors.joining());
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Where a chain ends so far. */
  record Link(long seq, String hash) {

    static final Link START = new Link(0, NO_HASH);
  }
}
