package org.featuredpark.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Goes through everything in a PDF that a reader could act upon, and looks for a seal on the way. R40. */
final class PdfContents {

  private static final byte[] LOCK = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_PARTS = 300_000;

  /** They describe what is seen, or lead back to where the walk came from. */
  private static final Set<String> LOOKS = Set.of("Resources", "Contents", "StructTreeRoot", "StructParents", "Parent",
      "P", "Metadata", "Thumb", "Dests", "AP", "DR", "Pg");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> left = new ArrayDeque<>();
  private final PdfSeals seals = new PdfSeals();

  private PdfContents() {
  }

  static SealHint check(Path file) throws IOException {
    try (var source = new RandomAccessReadBufferedFile(file);
        var pdf = new BoundedPdf(source).parse()) {
      requireOpen(pdf.getDocument(), file);
      return new PdfContents().walk(pdf.getDocumentCatalog().getCOSObject());
    } catch (Unfit unfit) {
      throw unfit;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new Unfit(BoundedPdf.BROKEN, broken);
    }
  }

  /** A trailer that had to be found again has lost its size, and with it may have lost that it was locked. */
  private static void requireOpen(COSDocument pdf, Path file) throws IOException {
    BoundedPdf.requireOpen(pdf);
    if (!pdf.getTrailer().containsKey(COSName.SIZE) && ByteSearch.finds(file, LOCK)) {
      throw new Unfit(BoundedPdf.ENCRYPTED);
    }
  }

  private SealHint walk(COSDictionary catalogue) {
    refuseOpening(catalogue);
    left.add(catalogue);
    while (!left.isEmpty()) {
      var part = left.pop();
      if (seen.size() > MOST_PARTS) {
        throw new Unfit(BoundedPdf.TOO_COMPLEX);
      }
      if (part instanceof COSArray array && seen.add(part)) {
        array.forEach(this::goOn);
      } else if (part instanceof COSDictionary dictionary && seen.add(part)) {
        PdfActions.refuse(dictionary);
        seals.lookAt(dictionary);
        dictionary.forEach((key, value) -> {
          if (!LOOKS.contains(key.getName())) {
            goOn(value);
          }
        });
      }
    }
    if (seals.pages() == 0) {
      throw new Unfit("没有任何页面，请重新生成后上传。");
    }
    return seals.hint();
  }

  private static void refuseOpening(COSDictionary catalogue) {
    if (catalogue.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action) {
      PdfActions.refuseByItself(action);
    }
  }

  private void goOn(COSBase value) {
    var part = value instanceof COSObject reference ? reference.getObject() : value;
    if (part instanceof COSArray || part instanceof COSDictionary) {
      left.push(part);
    }
  }
}
