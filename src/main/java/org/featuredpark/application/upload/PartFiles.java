package org.featuredpark.application.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What has come of each upload, in one file each. Nodes that share the documents' folder share these too. */
@Component
class PartFiles {

  private static final int BUFFER = 64 * 1024;

  private final Path folder;

  PartFiles(@Value("${featuredpark.documents.folder}/uploads") Path folder) {
    this.folder = folder;
  }

  long length(UUID id) {
    try {
      return Files.size(place(id));
    } catch (NoSuchFileException nothingYet) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes what comes as it comes, so that a cut connection leaves all that arrived before. No lock: a sender whose
   * first connection still hangs writes the same bytes to the same places, and the checksum tells if it did not.
   *
   * @return how far the upload is now
   */
  long write(UUID id, long offset, long end, InputStream content) throws IOException {
    Files.createDirectories(folder);
    var buffer = new byte[BUFFER];
    long at = offset;
    try (var file = FileChannel.open(place(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      int read;
      while (at < end && (read = content.read(buffer, 0, (int) Math.min(BUFFER, end - at))) > 0) {
        at = writeAll(file, ByteBuffer.wrap(buffer, 0, read), at);
      }
    }
    return at;
  }

  private static long writeAll(FileChannel file, ByteBuffer bytes, long offset) throws IOException {
    long at = offset;
    while (bytes.hasRemaining()) {
      at += file.write(bytes, at);
    }
    return at;
  }

  InputStream open(UUID id) throws IOException {
    return Files.newInputStream(place(id));
  }

  String sha256(UUID id) throws IOException {
    try (var content = new DigestInputStream(open(id), MessageDigest.getInstance("SHA-256"))) {
      content.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(content.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  void remove(UUID id) {
    try {
      Files.deleteIfExists(place(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only what is committed may cost the file: a transaction that fails leaves the upload to be continued. */
  void removeAfterCommit(UUID id) {
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        remove(id);
      }
    });
  }

  private Path place(UUID id) {
    return folder.resolve(id + ".part");
  }
}
