package org.featuredpark.application.web;

import java.nio.charset.StandardCharsets;
import org.featuredpark.application.BoundaryMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a boundary as a picture. */
final class MapPicture {

  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private MapPicture() {
  }

  static ResponseEntity<String> of(BoundaryMap map) {
    return ResponseEntity.ok().contentType(SVG).body(map.svg());
  }
}
