/** Ends a park's part in the programme: triggers, hearing, decision, ban, and the way back. R54, R58. */
package org.featuredpark.exit;
