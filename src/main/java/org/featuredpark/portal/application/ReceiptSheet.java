package org.featuredpark.portal.application;

import java.util.List;
import org.featuredpark.application.ApplicationTrack;
import org.featuredpark.application.Material;
import org.featuredpark.application.Receipt;
import org.featuredpark.document.FileSize;
import org.featuredpark.shared.BeijingTime;

/** The receipt of the version that counts, to be kept or printed; earlier ones are only named. R38. */
record ReceiptSheet(String application, String number, int version, String parkName, String operator,
    String operatorName, String district, String receivedAt, boolean inTime, String notice, String contentHash,
    List<File> files, List<Earlier> earlier) {

  static ReceiptSheet of(ApplicationTrack track, List<Material> files) {
    var application = track.application();
    var receipt = track.receipts().get(0);
    return new ReceiptSheet(application.number().value(), receipt.number(), receipt.version(), application.parkName(),
        application.operator().value(), application.operatorName(), application.district().zhName(),
        BeijingTime.formatExact(receipt.receivedAt()), receipt.inTime(), receipt.notice(), receipt.contentHash(),
        files.stream().map(File::of).toList(), track.receipts().stream().skip(1).map(Earlier::of).toList());
  }

  /** One file as it was received. */
  record File(String material, String edition, String name, String size, String sha256) {

    static File of(Material file) {
      return new File(file.kind().zhName(), file.edition().zhName(), file.name(), FileSize.of(file.size()),
          file.sha256());
    }
  }

  /** A version that a later one replaced. */
  record Earlier(String number, String receivedAt) {

    static Earlier of(Receipt receipt) {
      return new Earlier(receipt.number(), BeijingTime.formatExact(receipt.receivedAt()));
    }
  }
}
