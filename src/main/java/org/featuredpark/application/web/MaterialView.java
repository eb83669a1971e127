package org.featuredpark.application.web;

import java.time.Instant;
import org.featuredpark.application.Edition;
import org.featuredpark.application.Material;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.document.SealHint;

/** @param seal what in a PDF looked like a seal, as a hint; null if nobody looked */
record MaterialView(MaterialKind kind, String kindName, Edition edition, String editionName, String name,
    String mediaType, long size, String sha256, Instant begunAt, Instant receivedAt, SealHint seal,
    String sealName) {

  static MaterialView of(Material material) {
    return new MaterialView(material.kind(), material.kind().zhName(), material.edition(),
        material.edition().zhName(), material.name(), material.type().mediaType(), material.size(),
        material.sha256(), material.begunAt(), material.receivedAt(), material.seal().orElse(null),
        material.seal().map(SealHint::zhName).orElse(null));
  }
}
