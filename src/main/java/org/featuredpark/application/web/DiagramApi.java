package org.featuredpark.application.web;

import java.util.List;
import java.util.Set;
import org.featuredpark.application.ReadBoundary;
import org.featuredpark.application.ReadDiagrams;
import org.featuredpark.application.ReadDiagrams.Drawing;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.CaseDiagram.Place;
import org.featuredpark.workflow.CaseDiagram.Step;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application as pictures: its way through the models, and the land it claims. */
@RestController
@RequestMapping("/api/v1/applications/{number}")
class DiagramApi {

  private final ReadDiagrams diagrams;
  private final ReadBoundary boundaries;

  DiagramApi(ReadDiagrams diagrams, ReadBoundary boundaries) {
    this.diagrams = diagrams;
    this.boundaries = boundaries;
  }

  /** The park's whole life first, then the stages it is in now. */
  @GetMapping("/diagram")
  List<DiagramView> diagram(@PathVariable String number) {
    return diagrams.drawings(new ApplicationNumber(number)).stream().map(DiagramView::of).toList();
  }

  @GetMapping("/boundary.svg")
  ResponseEntity<String> boundary(@PathVariable String number) {
    return MapPicture.of(boundaries.of(new ApplicationNumber(number)));
  }

  /** A way, and the BPMN that it is drawn on. */
  record DiagramView(String name, String bpmn, List<Step> steps, Set<String> taken, Set<String> flows,
      List<Place> current) {

    static DiagramView of(Drawing drawing) {
      var way = drawing.way();
      return new DiagramView(way.name(), drawing.bpmn(), way.steps(), way.taken(), way.flows(), way.current());
    }
  }
}
