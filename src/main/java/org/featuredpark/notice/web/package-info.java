/** Shows notices to the public, takes objections and appeals, and opens objections to the city. */
package org.featuredpark.notice.web;
