/** The JSON interface of applications, for the portal and for other systems. */
package org.featuredpark.application.web;
