/** Getting a file over HTTP, or saying exactly why not: bounded, checked, repeated when that may help. */
@NullMarked
package dev.cordon.lists.fetch;

import org.jspecify.annotations.NullMarked;
