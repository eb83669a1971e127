/** The pages of applicants and the public. */
package org.featuredpark.portal;
