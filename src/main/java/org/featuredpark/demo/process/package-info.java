/** Lets the story's people work on the engine's tasks, and the engine on its timers. */
package org.featuredpark.demo.process;
