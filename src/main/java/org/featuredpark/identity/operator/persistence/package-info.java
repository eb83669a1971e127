/** Keeps operators and the people who signed up for them. */
package org.featuredpark.identity.operator.persistence;
