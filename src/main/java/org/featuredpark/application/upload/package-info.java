/** Takes files into drafts piece by piece, so that a cut connection costs a piece and not the file. */
package org.featuredpark.application.upload;
