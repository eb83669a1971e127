package org.featuredpark.document;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Notices, while a PDF is gone through, what could be a seal. */
final class PdfSeals {

  /** Seals stand on the first pages or on the last ones; a long file need not be searched whole. */
  private static final int PAGES_SEARCHED = 200;
  private static final int LAYERS = 2;
  private static final int GENERATIONS = 8;

  private int pages;
  private boolean signature;
  private boolean picture;

  void lookAt(COSDictionary part) {
    if (part.containsKey(COSName.BYTERANGE) && part.containsKey(COSName.CONTENTS)
        && !COSName.DOC_TIME_STAMP.equals(part.getCOSName(COSName.TYPE))) {
      signature = true;
    }
    if (COSName.PAGE.equals(part.getCOSName(COSName.TYPE))) {
      pages++;
      picture = picture || (pages <= PAGES_SEARCHED && shows(part, LAYERS));
    }
    if ("Stamp".equals(part.getNameAsString(COSName.SUBTYPE)) && part.containsKey(COSName.RECT)) {
      picture = true;
    }
  }

  int pages() {
    return pages;
  }

  SealHint hint() {
    if (signature) {
      return SealHint.SIGNATURE;
    }
    return picture ? SealHint.PICTURE : SealHint.NONE;
  }

  private static boolean shows(COSDictionary page, int layers) {
    var resources = resources(page);
    var objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    return objects != null && objects.keySet().stream().map(objects::getDictionaryObject)
        .anyMatch(object -> isPicture(object, layers));
  }

  private static COSDictionary resources(COSDictionary page) {
    var holder = page;
    for (int up = 0; up < GENERATIONS && holder != null; up++) {
      var resources = holder.getCOSDictionary(COSName.RESOURCES);
      if (resources != null) {
        return resources;
      }
      holder = holder.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  private static boolean isPicture(COSBase object, int layers) {
    if (!(object instanceof COSDictionary drawn)) {
      return false;
    }
    var subtype = drawn.getCOSName(COSName.SUBTYPE);
    return COSName.IMAGE.equals(subtype) || (COSName.FORM.equals(subtype) && layers > 1 && shows(drawn, layers - 1));
  }
}
