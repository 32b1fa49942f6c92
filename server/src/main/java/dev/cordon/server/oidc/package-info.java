/** Logging in by OpenID Connect: the organisation says who somebody is, Cordon what he may do. */
@NullMarked
package dev.cordon.server.oidc;

import org.jspecify.annotations.NullMarked;
