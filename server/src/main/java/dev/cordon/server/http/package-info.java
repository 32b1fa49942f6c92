/** What all routes share: limits, errors, JSON, headers. */
@NullMarked
package dev.cordon.server.http;

import org.jspecify.annotations.NullMarked;
