/** The page on which applicants follow their case, and from which they withdraw it or have a decision reviewed. */
package org.featuredpark.portal.progress;
