package org.featuredpark.application;

import java.util.List;
import org.featuredpark.document.FileSize;
import org.featuredpark.shared.BeijingTime;

/**
 * The receipt of one version, as the page and the paper show it; earlier ones are only named. R38.
 *
 * @param counting the version that counts now
 */
public record ReceiptSheet(String application, String number, int version, int counting, String parkName,
    String operator, String operatorName, String district, String receivedAt, boolean inTime, String notice,
    String contentHash, List<File> files, List<Earlier> earlier) {

  /** @param all the receipts of the application, the latest first */
  static ReceiptSheet of(Application application, Receipt receipt, SubmittedVersion held, List<Receipt> all) {
    return new ReceiptSheet(application.number().value(), receipt.number(), receipt.version(), application.version(),
        held.content().park().name(), application.operator().value(), held.content().operator().legalName(),
        application.district().zhName(), BeijingTime.formatExact(receipt.receivedAt()), receipt.inTime(),
        receipt.notice(), receipt.contentHash(), held.materials().stream().map(File::of).toList(),
        all.stream().filter(one -> one.version() < receipt.version()).map(Earlier::of).toList());
  }

  public boolean isReplaced() {
    return version < counting;
  }

  /** One file as it was received. */
  public record File(String material, String edition, String name, String size, String sha256) {

    static File of(Material file) {
      return new File(file.kind().zhName(), file.edition().zhName(), file.name(), FileSize.of(file.size()),
          file.sha256());
    }
  }

  /** A version that a later one replaced. */
  public record Earlier(int version, String number, String receivedAt) {

    static Earlier of(Receipt receipt) {
      return new Earlier(receipt.version(), receipt.number(), BeijingTime.formatExact(receipt.receivedAt()));
    }
  }
}
