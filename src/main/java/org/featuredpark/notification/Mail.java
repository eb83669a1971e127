package org.featuredpark.notification;

/** One mail that waits. */
record Mail(long id, String kind, String ref, String recipient, int attempts) {
}
