/** Connects the model of a park's life with the stages. */
package org.featuredpark.lifecycle.process;
