/** Guards every address: who may reach it, how they sign in and out, and which headers protect them. */
package org.featuredpark.identity.web;
