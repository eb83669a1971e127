package org.featuredpark.document;

/** Content that lies safely in the store, under the hash that finds it again. */
public record StoredContent(String sha256, long size) {
}
