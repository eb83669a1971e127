/** Configures and guards the process engine, and offers the few operations that stages need from it. */
package org.featuredpark.workflow;
