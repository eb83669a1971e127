package org.featuredpark.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.featuredpark.shared.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/** Keeps content in a folder: written aside first, then renamed, so that half a file is never found. */
@Component
class FolderDocumentStore implements DocumentStore {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;

  FolderDocumentStore(@Value("${featuredpark.documents.folder}") Path folder) {
    this.folder = folder;
  }

  @Override
  public IncomingContent receive(InputStream content, long most) throws IOException {
    var incoming = Files.createTempFile(Files.createDirectories(folder.resolve("incoming")), "", ".part");
    try (var out = Files.newOutputStream(incoming)) {
      var digesting = new DigestInputStream(content, sha256());
      long size = StreamUtils.copyRange(digesting, out, 0, most);
      return new IncomingContent(incoming, HexFormat.of().formatHex(digesting.getMessageDigest().digest()), size);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(incoming);
      throw e;
    }
  }

  /** What is here already was forced to the disk when it came; waiting for the disk again would only cost time. */
  @Override
  public void keep(IncomingContent incoming) throws IOException {
    var place = placeOf(incoming.sha256());
    if (!Files.exists(place)) {
      force(incoming.path());
      Files.createDirectories(place.getParent());
      Files.move(incoming.path(), place, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    if (!SHA256.matcher(sha256).matches()) {
      throw NotFound.of("文件内容", sha256);
    }
    try {
      return Files.newInputStream(placeOf(sha256));
    } catch (NoSuchFileException missing) {
      throw NotFound.of("文件内容", sha256);
    }
  }

  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private Path placeOf(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
