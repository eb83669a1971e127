package org.featuredpark.hostile;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeStory;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent to any other door: it is answered in words, and no page shows it as markup. */
@CaseworkTest
class HostileEntriesTest {

  private static final List<String> PATHS = List.of("/cases/X", "/cases/X/receipt", "/api/v1/applications/X/progress",
      "/notices/X", "/certificates/X", "/cases/drafts/X/Y/1", "/cases/drafts/D/sections/X", "/api/v1/rounds/X",
      "/api/v1/certificates/X", "/api/v1/applications/drafts/D/uploads/X", "/api/v1/applications/drafts/X/Y/Z",
      "/api/v1/applications/drafts/D/earlier-documents/X", "/api/v1/applications/drafts/D/documents/X/EDITABLE",
      "/api/v1/applications/form/X", "/tasks/X", "/api/v1/tasks/X/form", "/api/v1/applications/X/documents/Y/Z",
      "/recovery/password?token=X", "/confirm-address?token=X", "/cases?page=X&size=Y", "/register?number=X",
      "/api/v1/messages?limit=X");
  private static final List<String> OFFICIAL_PATHS = List.of("/workspace/cases/X", "/workspace/rounds/X",
      "/workspace/rounds/X/districts/Y", "/workspace/cases/X/dispute", "/workspace/objections/X",
      "/workspace/objections/X/files/Y", "/audit?subject=X", "/api/v1/audit?subject=X",
      "/api/v1/constructions?limit=X", "/workspace/notices/X/posted-objections", "/api/v1/applications/X/construction");

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired NoticeStory notices;

  private final Answers answers = new Answers();
  private final Map<String, Function<Random, HttpResponse<String>>> doors = new LinkedHashMap<>();
  private Notice notice;
  private String draft;
  private ServiceClient owner;
  private ServiceClient official;
  private Browserless visitor;
  private Browserless stranger;
  private Browserless city;

  @BeforeEach
  void the_doors_are_open() {
    var round = applicants.openRound(RoundSamples.unusedNumber("PILOT-HOSTILE"));
    var key = new DraftKey(round.number(), new CreditCode(RosterSamples.code(4743)), 1);
    draft = "/api/v1/applications/drafts/" + key;
    var user = accounts.ensure("hostile-visitor", Role.APPLICANT.group(), Groups.operator(key.operator()));
    var officer = accounts.ensure("hostile-official", Role.CITY_OFFICER.group(), Role.AUDITOR.group(),
        Groups.officersOf(District.HAIDIAN));
    owner = new ServiceClient(port, user);
    official = new ServiceClient(port, officer);
    visitor = new Browserless(port).signIn(user);
    city = new Browserless(port).signIn(officer);
    stranger = new Browserless(port);
    applicants.prepare(key, DraftSamples.draft(key.operator(), District.HAIDIAN, 0), RosterSamples.sufficient());
    owner.file("POST", draft + "/roster", "名单.xlsx", RosterSamples.withMistakes());
    var number = applicants.submit(key);
    notice = notices.publishedOn(LocalDate.of(2024, 7, 11), 1);
    open("path", random -> visitor.get(path(PATHS, key, random)));
    open("official path", random -> city.get(path(OFFICIAL_PATHS, key, random)));
    openPages();
    openInterface(number.application().value());
  }

  @Test
  void whatever_is_sent_to_any_door_is_answered_in_words() {
    var names = List.copyOf(doors.keySet());
    for (int i = 0; i < HostileDraftsTest.VALUES; i++) {
      var random = new Random(HostileDraftsTest.SEED + i);
      var door = names.get(random.nextInt(names.size()));
      var what = "value " + (HostileDraftsTest.SEED + i) + " at " + door;
      answers.look(what, () -> answers.taken(door, doors.get(door).apply(random), what));
    }
    List.of("/workspace/operators", "/workspace/experts", "/workspace/notices/" + notice.number()
        + "/posted-objections").forEach(page -> answers.look(page, () -> Answers.assertShown(city.get(page), page)));
    answers.look(draft, () -> answers.taken("draft", owner.get(draft), draft));
    System.out.println("Hostile entries by answer: " + answers);
    answers.assertAllCopedWith();
  }

  private void openPages() {
    form("sign-up", () -> stranger, "/signup", "/signup", "creditCode", RosterSamples.code(4744), "operatorName",
        "某园区公司", "contactName", "王经办", "mobile", "13800138000", "email", "a@b.example", "userId", "hostile-new",
        "password", TestAccounts.PASSWORD, "passwordAgain", TestAccounts.PASSWORD, "consent", "true");
    form("self-check", () -> stranger, "/self-check", "/self-check", "round", "X", "establishedDate", "2020-01-01",
        "usableOfficeAreaM2", "20000", "totalOutput", "400000", "srdiSmeCount", "15", "direction", "TALENT_LED");
    form("recovery", () -> stranger, "/login", "/recovery", "account", "nobody");
    form("sign-in", () -> stranger, "/login", "/login", "username", "nobody", "password", "x");
    var page = "/notices/" + notice.number();
    form("objection", () -> stranger, page, page + "/objections", "against",
        notice.items().get(0).application().value(), "objectorType", "PERSON", "name", "某人", "address", "某路1号",
        "contact", "010-1", "statement", "面积不实。");
    form("look-up", () -> stranger, page, page + "/objections/status", "objection", notice.number() + "-YY-01",
        "lookUpCode", "AAAAAAAAAAAA");
    form("operator", () -> city, "/workspace/operators", "/workspace/operators", "creditCode",
        "91350211M0000XUF46", "operatorName", "某公司", "reason", "核验营业执照");
    form("expert", () -> city, "/workspace/experts", "/workspace/experts", "userId", "hostile-expert", "name", "某人",
        "employer", "某校", "employerCode", RosterSamples.code(4746), "specialties", "FINANCE");
  }

  private void openInterface(String number) {
    json("boundary", owner, draft + "/boundary-check", "boundary", "{}");
    open("drawn boundary", random -> owner.json("POST", draft + "/boundary-check",
        "{\"boundary\": " + HostileJson.quoted(HostileJson.geometry(random)) + "}"));
    json("upload", owner, draft + "/documents/BOUNDARY_MAP/EDITABLE/uploads", "name", "图.docx", "size", "10", "sha256",
        "0".repeat(64));
    json("prefill", owner, draft + "/prefill", "application", number, "overwrite", "false");
    json("withdrawal", owner, "/api/v1/applications/" + number + "/withdrawal", "reason", "暂缓");
    json("appeal", owner, "/api/v1/applications/" + number + "/appeals", "kind", "NOT_ELIGIBLE", "grounds", "不服");
    json("penalty", official, "/api/v1/applications/" + number + "/penalties", "kind", "LARGE_FINE", "subject",
        "ENTITY", "decisionDate", "2024-01-01", "authority", "某局", "description", "某事");
    json("objection by a program", official, "/api/v1/notices/" + notice.number() + "/objections", "against",
        notice.items().get(0).application().value(), "objectorType", "PERSON", "name", "某人", "address", "某路1号",
        "contact", "010-2", "statement", "面积不实。");
    json("figures", owner, "/api/v1/applications/self-check?round=" + RoundSamples.unusedNumber("NONE"),
        "establishedDate", "2020-01-01", "usableOfficeAreaM2", "20000", "totalOutput", "4", "direction", "TALENT_LED");
    json("task", official, "/api/v1/tasks/none/completion", "decision", "RETURN", "note", "");
    open("roster", random -> owner.json("POST", draft + "/roster/corrections?version=" + random.nextInt(3),
        "[{\"row\": 2, \"column\": \"" + List.of("NAME", "CREDIT_CODE", "OUTPUT", "TITLE_TO", "AREA")
            .get(random.nextInt(5)) + "\", \"text\": " + HostileJson.drawn(random) + "}]"));
    open("submission", random -> owner.json("POST", draft + "/submission?revision=" + encoded(random), "",
        "Idempotency-Key", encoded(random)));
  }

  private void open(String name, Function<Random, HttpResponse<String>> door) {
    doors.put(name, door);
  }

  /** A form of a page, one of whose entries is hostile. */
  private void form(String name, Supplier<Browserless> who, String page, String action,
      String... fields) {
    open(name, random -> {
      var entered = entries(fields);
      entered.replace(chosen(entered, random), HostileText.typed(random));
      return who.get().submit(page, action, entered);
    });
  }

  /** A call with a body, one of whose values is hostile. */
  private void json(String name, ServiceClient who, String address, String... fields) {
    open(name, random -> {
      var entered = entries(fields);
      entered.replaceAll((field, value) -> HostileJson.quoted(value));
      entered.replace(chosen(entered, random), HostileJson.drawn(random));
      return who.json("POST", address, entered.entrySet().stream()
          .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
          .collect(Collectors.joining(",", "{", "}")));
    });
  }

  private static String chosen(Map<String, String> entered, Random random) {
    return new ArrayList<>(entered.keySet()).get(random.nextInt(entered.size()));
  }

  private static Map<String, String> entries(String... fields) {
    var entered = new LinkedHashMap<String, String>();
    for (int name = 0; name < fields.length; name += 2) {
      entered.put(fields[name], fields[name + 1]);
    }
    return entered;
  }

  private static String path(List<String> paths, DraftKey key, Random random) {
    return paths.get(random.nextInt(paths.size())).replace("D", key.toString()).replace("X", encoded(random))
        .replace("Y", encoded(random)).replace("Z", encoded(random));
  }

  private static String encoded(Random random) {
    var text = HostileText.typed(random);
    return URLEncoder.encode(text.length() > 500 ? text.substring(0, 500) : text, StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
