/** The pages of process administrators: time in a rehearsal, the working-day calendar. */
package org.featuredpark.workspace.admin;
