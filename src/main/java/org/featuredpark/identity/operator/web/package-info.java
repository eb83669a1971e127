/** The pages on which people sign up, see their account and let colleagues in. */
package org.featuredpark.identity.operator.web;
