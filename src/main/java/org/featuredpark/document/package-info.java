/** Keeps the files of every case, unaltered and found again by their content, and writes PDF documents. */
package org.featuredpark.document;
