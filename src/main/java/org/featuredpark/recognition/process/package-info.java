/** Connects the model of the recognition with its use cases. */
package org.featuredpark.recognition.process;
