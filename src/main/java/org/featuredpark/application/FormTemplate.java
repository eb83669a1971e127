package org.featuredpark.application;

import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;

/** Gives the application form as a workbook or a document to fill in without signing in. It holds nobody's data. */
@UseCase
@OpenToAll
public class FormTemplate {

  FormTemplate() {
  }

  public byte[] workbook() {
    return FormWorkbook.write();
  }

  public byte[] document() {
    return FormDocument.write();
  }
}
