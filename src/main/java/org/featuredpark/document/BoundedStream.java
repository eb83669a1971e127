package org.featuredpark.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A stream that is only unpacked as a part of the structure, and only after its size was measured. */
final class BoundedStream extends COSStream {

  private final StructureBudget budget;

  BoundedStream(RandomAccessReadView content, StructureBudget budget) throws IOException {
    super(null, content);
    this.budget = budget;
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    var filters = getFilters();
    var filter = filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters;
    try (var packed = createRawInputStream()) {
      if (COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
        budget.spendDeflated(packed);
      } else if (filter == null) {
        budget.spend(getLength());
      } else {
        throw new Unfit(BoundedPdf.BROKEN);
      }
    }
    return super.createView();
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) {
    throw new IllegalStateException("The content of a PDF is not looked at");
  }
}
