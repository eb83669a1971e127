/** Keeps experts, panels, score sheets, plans and the ranked list in the project's own tables. */
package org.featuredpark.review.persistence;
