package org.featuredpark.application.web;

import java.time.Instant;
import org.featuredpark.application.Edition;
import org.featuredpark.application.Material;
import org.featuredpark.application.MaterialKind;

record MaterialView(MaterialKind kind, String kindName, Edition edition, String editionName, String name, long size,
    String sha256, Instant begunAt, Instant receivedAt) {

  static MaterialView of(Material material) {
    return new MaterialView(material.kind(), material.kind().zhName(), material.edition(),
        material.edition().zhName(), material.name(), material.size(), material.sha256(), material.begunAt(),
        material.receivedAt());
  }
}
