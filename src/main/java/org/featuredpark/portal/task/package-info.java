/** Lets applicants do the tasks that their cases ask of them. */
package org.featuredpark.portal.task;
