/** Keeps exit cases and bans in the project's own tables. */
package org.featuredpark.exit.persistence;
