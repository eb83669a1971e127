/** Connects the steps of construction monitoring to its use cases. */
package org.featuredpark.monitoring.process;
