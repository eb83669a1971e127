/** Records who did what and when, in chains that show any later alteration. */
package org.featuredpark.audit;
