/** Keeps applications, rosters, findings and corrections in our own tables. */
package org.featuredpark.application.persistence;
