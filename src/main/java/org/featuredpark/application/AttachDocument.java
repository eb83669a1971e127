package org.featuredpark.application;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.featuredpark.document.DocumentDraft;
import org.featuredpark.document.Documents;
import org.featuredpark.document.ReceivedFile;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts one material, in one of its two editions, into a draft. R39, R40. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class AttachDocument {

  private final DraftFiles files;
  private final Documents documents;
  private final CurrentUser user;
  private final Clock clock;
  private final TransactionTemplate transaction;

  AttachDocument(DraftFiles files, Documents documents, CurrentUser user, Clock clock,
      PlatformTransactionManager transactions) {
    this.files = files;
    this.documents = documents;
    this.user = user;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Outside a transaction until the file is here and known to be what it should be: neither a slow line nor a damaged
   * file must hold a draft or a connection to the database.
   *
   * @param content the caller closes it
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Material attach(DraftKey key, MaterialKind kind, Edition edition, String name, InputStream content) {
    var begunAt = clock.instant();
    try (var received = receive(key, kind, edition, name, content)) {
      return transaction.execute(status -> attach(key, kind, edition, received, begunAt));
    }
  }

  /** Takes a file in and looks into it, for who may send it; nothing is in the draft yet. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public ReceivedFile receive(DraftKey key, MaterialKind kind, Edition edition, String name, InputStream content) {
    user.mustActFor(key.operator());
    mustTake(kind, edition);
    return documents.receive(new DocumentDraft(key.toString(), edition.of(kind), name, content));
  }

  /** A file whose sending began earlier. */
  public Material attach(DraftKey key, MaterialKind kind, Edition edition, ReceivedFile received, Instant begunAt) {
    files.begin(key);
    return files.attach(key, kind, edition, received, begunAt);
  }

  /** @throws Refused for the roster, which is more than a file */
  public static void mustTake(MaterialKind kind, Edition edition) {
    if (kind == MaterialKind.TENANT_LIST && edition == Edition.EDITABLE) {
      throw Refused.because("R29", "file", "入驻企业名单的可编辑版请通过“上传企业名单”提交，系统按其逐户核算。");
    }
  }
}
