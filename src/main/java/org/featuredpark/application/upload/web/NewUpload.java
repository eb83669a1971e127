package org.featuredpark.application.upload.web;

/**
 * A file that somebody is about to send.
 *
 * @param size in bytes
 * @param sha256 of the whole file, 64 lower-case hexadecimal digits
 */
record NewUpload(String name, long size, String sha256) {
}
