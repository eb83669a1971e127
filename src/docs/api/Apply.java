import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Applies from the command line: sends a folder as one draft and submits it. Needs nothing but a JDK:
 *
 * <pre>java Apply.java http://localhost:8080 PILOT-2026-1 91110108MA01ABCD5T 1 my-application</pre>
 *
 * <p>The account is read from CASEWORK_USER and CASEWORK_PASSWORD. The folder holds draft.json, roster.xlsx and the
 * materials, named after their kind: the editable one of BUSINESS_LICENCE is BUSINESS_LICENCE.docx, the sealed one
 * BUSINESS_LICENCE.pdf. It may be run again after any failure: what did not change
 * since it was submitted gets the same receipt, which is kept in receipt.json.
 */
class Apply {

  private static final Pattern MESSAGE = Pattern.compile("\"(?:message|detail)\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern MATERIAL = Pattern.compile("([A-Z_]+)\\.(pdf|docx|xlsx|png|jpg)");

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
  private final String requestKey = UUID.randomUUID().toString();
  private final String draft;
  private final String authorization;
  private final Path folder;

  Apply(String base, String round, String operator, String park, Path folder) {
    draft = base + "/api/v1/applications/drafts/" + round + "/" + operator + "/" + park;
    authorization = "Basic " + Base64.getEncoder().encodeToString(
        (variable("CASEWORK_USER") + ":" + variable("CASEWORK_PASSWORD")).getBytes(StandardCharsets.UTF_8));
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 5) {
      System.err.println("usage: java Apply.java <address> <round> <operator's credit code> <park> <folder>");
      System.exit(2);
    }
    try {
      new Apply(args[0], args[1], args[2], args[3], Path.of(args[4])).run();
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    send("PUT", "", "application/json", BodyPublishers.ofFile(folder.resolve("draft.json")));
    System.out.println("draft.json saved");
    file("POST", "/roster", folder.resolve("roster.xlsx"));
    for (var material : materials()) {
      var name = MATERIAL.matcher(material.getFileName().toString());
      if (name.matches()) {
        file("PUT", "/documents/" + name.group(1) + "/" + (name.group(2).equals("pdf") ? "SEALED_PDF" : "EDITABLE"),
            material);
      }
    }
    var receipt = send("POST", "/submission", "application/json", BodyPublishers.ofString(""));
    Files.writeString(folder.resolve("receipt.json"), receipt);
    System.out.println(receipt);
  }

  private List<Path> materials() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> MATERIAL.matcher(file.getFileName().toString()).matches()).sorted().toList();
    }
  }

  private void file(String method, String path, Path file) throws IOException, InterruptedException {
    var boundary = UUID.randomUUID().toString();
    var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    send(method, path, "multipart/form-data; boundary=" + boundary, BodyPublishers.concat(
        BodyPublishers.ofString(head), BodyPublishers.ofFile(file),
        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
    System.out.println(file.getFileName() + " sent");
  }

  private String send(String method, String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(draft + path)).method(method, body)
        .header("Authorization", authorization).header("Content-Type", type).header("Accept", "application/json")
        .header("Idempotency-Key", requestKey).timeout(Duration.ofMinutes(10)).build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() >= 300) {
      throw new Refusal(method + " " + path + " " + answer.statusCode() + "\n" + String.join("\n",
          MESSAGE.matcher(answer.body()).results().map(found -> found.group(1)).distinct().toList()));
    }
    return answer.body();
  }

  private static String variable(String name) {
    return Objects.requireNonNull(System.getenv(name), name + " is not set");
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
      super(message);
    }
  }
}
