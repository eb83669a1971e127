package org.featuredpark.shortlist.web;

import java.nio.charset.StandardCharsets;
import org.featuredpark.document.Document;
import org.featuredpark.document.Documents;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.DistrictBoard;
import org.featuredpark.shortlist.DistrictRound;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/workspace/rounds/{number}/districts/{code}")
class DistrictPages {

  private final DistrictBoard board;
  private final Documents documents;

  DistrictPages(DistrictBoard board, Documents documents) {
    this.board = board;
    this.documents = documents;
  }

  @GetMapping
  String show(@PathVariable String number, @PathVariable String code, Model model) {
    model.addAttribute("view", board.view(id(number, code)));
    return "shortlist/show";
  }

  @GetMapping("/letter.pdf")
  ResponseEntity<Resource> letter(@PathVariable String number, @PathVariable String code) {
    return download(board.paper(id(number, code), true));
  }

  @GetMapping("/table.pdf")
  ResponseEntity<Resource> table(@PathVariable String number, @PathVariable String code) {
    return download(board.paper(id(number, code), false));
  }

  private ResponseEntity<Resource> download(Document paper) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).contentLength(paper.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename(paper.name(), StandardCharsets.UTF_8).build().toString())
        .body(new InputStreamResource(documents.open(paper)));
  }

  private static DistrictRound id(String number, String code) {
    return new DistrictRound(new RoundNumber(number), District.of(code));
  }
}
