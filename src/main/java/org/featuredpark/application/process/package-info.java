/** Joins the intake's model to its use cases. */
package org.featuredpark.application.process;
