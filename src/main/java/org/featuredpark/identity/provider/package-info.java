/** Admits people whom another system vouches for: a sign-in service (OIDC) or a directory (LDAP); off by default. */
package org.featuredpark.identity.provider;
