package org.featuredpark.application;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.CreditCode;

/** Keeps drafts and their files. */
public interface Drafts {

  Optional<Draft> find(DraftKey key);

  /** The draft, kept from changing until this transaction ends. */
  Optional<Draft> lock(DraftKey key);

  void add(Draft draft);

  void update(Draft draft);

  List<Draft> ofOperator(CreditCode operator, int limit);

  List<Material> materials(DraftKey key);

  /** Takes all files away, those too that were never submitted. */
  void detachAll(DraftKey key);

  /** Takes the place of the file of the same kind and edition. */
  void attach(DraftKey key, Material material);

  void detach(DraftKey key, MaterialKind kind, Edition edition);
}
