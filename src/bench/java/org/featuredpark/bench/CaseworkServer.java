package org.featuredpark.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged application in a process of its own, with the profile of production, on the loopback address. */
final class CaseworkServer implements AutoCloseable {

  static final String ADMIN = "bench-admin";
  static final String PASSWORD = "Bench-rush-2024";

  private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
  private static final Executor LATER = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

  private final Process process;
  private final URI address;

  private CaseworkServer(Process process, URI address) {
    this.process = process;
    this.address = address;
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
  }

  static CaseworkServer start(RushSettings settings, BenchDatabase database, Path documents)
      throws IOException, InterruptedException {
    int port = freePort();
    var temporary = Files.createDirectories(settings.folder().resolve("tmp"));
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(settings.server());
    command.addAll(List.of("-Xlog:gc:file=" + gcLog(settings.folder()), "-Djava.io.tmpdir=" + temporary,
        "-Duser.timezone=UTC", "-jar", settings.jar().toString(), "--server.address=127.0.0.1",
        "--server.port=" + port, "--featuredpark.documents.folder=" + documents));
    var builder = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(settings.folder().resolve("server.log").toFile());
    builder.environment().put("SPRING_PROFILES_ACTIVE", "postgres");
    builder.environment().put("DB_URL", database.url());
    builder.environment().put("DB_USER", database.user());
    builder.environment().put("DB_PASSWORD", database.password());
    builder.environment().put("ADMIN_USER", ADMIN);
    builder.environment().put("ADMIN_PASSWORD", PASSWORD);
    var server = new CaseworkServer(builder.start(), URI.create("http://127.0.0.1:" + port));
    server.awaitReady();
    return server;
  }

  static Path gcLog(Path folder) {
    return folder.resolve("gc.log");
  }

  URI address() {
    return address;
  }

  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private void awaitReady() throws InterruptedException {
    try {
      CompletableFuture.anyOf(answers(HttpClient.newHttpClient()), process.onExit().thenAccept(ended -> {
        throw new IllegalStateException("It ended with " + ended.exitValue());
      })).get(STARTS_WITHIN.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failed) {
      process.destroy();
      throw new IllegalStateException("The application did not start: see server.log", failed);
    }
  }

  /** Asks again and again until the page for signing in is there. */
  private CompletableFuture<?> answers(HttpClient client) {
    return client.sendAsync(HttpRequest.newBuilder(address.resolve("/login")).build(), BodyHandlers.discarding())
        .handle((answer, notYet) -> notYet == null && answer.statusCode() == 200)
        .thenCompose(ready -> ready ? CompletableFuture.completedFuture(null)
            : CompletableFuture.supplyAsync(() -> client, LATER).thenCompose(this::answers));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException hurried) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
