package org.featuredpark.document;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/**
 * Reads a PDF as leniently as readers do, but no further than a document of fifty megabytes can need, and says so when
 * a part cannot be read: what nobody looked at may not pass for harmless.
 */
final class BoundedPdf extends PDFParser {

  static final String TOO_COMPLEX = "的内部结构异常复杂，请用“打印为PDF”或重新扫描的方式生成后上传。";
  static final String ENCRYPTED = "已加密或设有权限限制，请取消密码和限制后重新上传。";
  static final String BROKEN = "已损坏或不完整，不能作为PDF打开，请重新生成后上传。";

  private static final int MOST_OBJECTS = 500_000;
  private static final int MOST_VALUES = 2_000_000;

  private int objects;
  private int values;

  BoundedPdf(RandomAccessRead file) throws IOException {
    super(new BoundedSource(file));
    document = new BoundedDocument();
    xrefTrailerResolver = new BoundedTable();
  }

  @Override
  protected void prepareDecryption() throws IOException {
    requireOpen(document);
  }

  static void requireOpen(COSDocument document) {
    if (document.getTrailer() != null && document.getEncryptionDictionary() != null) {
      throw new Unfit(ENCRYPTED);
    }
  }

  @Override
  protected COSBase parseDirObject() throws IOException {
    if (++values > MOST_VALUES) {
      throw new Unfit(TOO_COMPLEX);
    }
    return super.parseDirObject();
  }

  @Override
  public COSBase dereferenceCOSObject(COSObject reference) throws IOException {
    try {
      return super.dereferenceCOSObject(reference);
    } catch (IOException unreadable) {
      throw new Unfit(BROKEN, unreadable);
    }
  }

  @Override
  protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
    var object = super.parseObjectStreamObject(stream, key);
    if (object == null) {
      throw new Unfit(BROKEN);
    }
    return object;
  }

  /** Its streams know how far they may be unpacked. */
  private final class BoundedDocument extends COSDocument {

    private final StructureBudget budget = new StructureBudget();

    BoundedDocument() {
      super(BoundedPdf.this);
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
      var stream = new BoundedStream(createRandomAccessReadView(start, length), budget);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }

  private final class BoundedTable extends XrefTrailerResolver {

    @Override
    public void setXRef(COSObjectKey key, long offset) {
      if (++objects > MOST_OBJECTS) {
        throw new Unfit(TOO_COMPLEX);
      }
      super.setXRef(key, offset);
    }
  }
}
