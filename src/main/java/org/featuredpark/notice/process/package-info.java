/** Joins the models of the public notice, the objection and the appeal to their use cases. */
package org.featuredpark.notice.process;
