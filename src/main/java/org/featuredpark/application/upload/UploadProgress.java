package org.featuredpark.application.upload;

/** How far an upload is; all of it counts as received only when the draft holds the file. */
public record UploadProgress(Upload upload, long received) {
}
