package org.featuredpark.application;

import java.time.Instant;
import org.featuredpark.shared.Refused;

/**
 * An uploaded roster with faults, kept beside its draft until they are corrected or another one is uploaded.
 *
 * @param version counts the uploads and corrections, so that two windows cannot overwrite each other unseen
 */
public record HeldRoster(DraftKey key, int version, String fileName, RosterSheet sheet, Instant at) {

  private static final int LONGEST_NAME = 200;

  public HeldRoster {
    fileName = fileName == null ? "" : fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
  }

  void requireVersion(int seen) {
    if (seen != version) {
      throw Refused.field("version", "名单已在另一窗口更正或重新上传过，请刷新页面后再更正。");
    }
  }
}
