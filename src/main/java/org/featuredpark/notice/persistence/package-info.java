/** Keeps notices, objections and appeals in the project's own tables. */
package org.featuredpark.notice.persistence;
