package org.featuredpark.identity.operator;

/** A link that was asked for and serves until it is used, replaced or out of time. */
public record AccountLink(long id, LinkPurpose purpose, String userId, String address) {
}
