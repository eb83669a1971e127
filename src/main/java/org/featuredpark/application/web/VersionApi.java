package org.featuredpark.application.web;

import java.util.List;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.OpenMaterial;
import org.featuredpark.application.ReadVersions;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every version of an application as it was received. */
@RestController
@RequestMapping("/api/v1/applications/{number}/versions")
class VersionApi {

  private static final String VERSION = "/{version}";
  private static final String DOCUMENT = VERSION + "/documents/{kind}/{edition}";

  private final ReadVersions versions;
  private final OpenMaterial files;

  VersionApi(ReadVersions versions, OpenMaterial files) {
    this.versions = versions;
    this.files = files;
  }

  /** The latest first. */
  @GetMapping
  List<VersionView> list(@PathVariable String number) {
    var list = versions.list(new ApplicationNumber(number));
    return list.versions().stream().map(one -> VersionView.of(one, list.application().version())).toList();
  }

  @GetMapping(VERSION)
  VersionFileView get(@PathVariable String number, @PathVariable int version) {
    return VersionFileView.of(versions.of(new ApplicationNumber(number), version));
  }

  @GetMapping(DOCUMENT)
  ResponseEntity<InputStreamResource> document(@PathVariable String number, @PathVariable int version,
      @PathVariable MaterialKind kind, @PathVariable Edition edition) {
    return Download.of(files.ofVersion(new ApplicationNumber(number), version, kind, edition));
  }

  @GetMapping(DOCUMENT + "/preview")
  ResponseEntity<InputStreamResource> preview(@PathVariable String number, @PathVariable int version,
      @PathVariable MaterialKind kind, @PathVariable Edition edition) {
    return Preview.of(files.ofVersion(new ApplicationNumber(number), version, kind, edition));
  }

  @GetMapping(VERSION + "/boundary.svg")
  ResponseEntity<String> boundary(@PathVariable String number, @PathVariable int version) {
    return MapPicture.of(versions.boundary(new ApplicationNumber(number), version));
  }
}
