/** Joins the model of the dynamic exit to its use cases. */
package org.featuredpark.exit.process;
