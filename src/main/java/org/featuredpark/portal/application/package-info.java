/** Leads applicants from an empty list to the receipt: their cases, drafts, the check before submission. */
package org.featuredpark.portal.application;
