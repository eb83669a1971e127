package org.featuredpark.application;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/**
 * Saves what an applicant has entered, unchecked, as often as the page likes.
 *
 * <p>Saving stays possible after the deadline, but for the grace: the window closes for submissions, not for a
 * person's own work.
 */
@UseCase
@RequiresRole(Role.APPLICANT)
public class SaveDraft {

  private static final int LARGEST = 1_000_000;

  private final Drafts drafts;
  private final DraftFiles files;
  private final CurrentUser user;
  private final Clock clock;

  SaveDraft(Drafts drafts, DraftFiles files, CurrentUser user, Clock clock) {
    this.drafts = drafts;
    this.files = files;
    this.user = user;
    this.clock = clock;
  }

  /** @param seen the revision that the page showed, if it knows one */
  public Draft save(DraftKey key, String content, OptionalInt seen) {
    user.mustActFor(key.operator());
    // Taken before any waiting, like the time of a submission.
    var arrivedAt = clock.instant();
    requireReadable(content);
    files.mustNotRest(key, arrivedAt);
    return drafts.lock(key).map(before -> change(before, content, seen, arrivedAt))
        .or(() -> files.add(new Draft(key, content, 1, OptionalLong.empty(), arrivedAt, user.id())))
        .orElseGet(() -> change(drafts.lock(key).orElseThrow(), content, seen, arrivedAt));
  }

  private Draft change(Draft before, String content, OptionalInt seen, Instant arrivedAt) {
    if (seen.isPresent() && seen.getAsInt() != before.revision()) {
      throw Refused.field("revision", "草稿已在另一窗口由" + before.savedBy() + "保存过，请刷新后再修改，以免互相覆盖。");
    }
    var next = new Draft(before.key(), content, before.revision() + 1, before.rosterId(), arrivedAt, user.id());
    drafts.update(next);
    return next;
  }

  private static void requireReadable(String content) {
    if (content.length() > LARGEST) {
      throw Refused.field("draft", "草稿内容过长，未保存；图形坐标过密的，请简化后再填。");
    }
    ContentJson.draft(content);
  }
}
