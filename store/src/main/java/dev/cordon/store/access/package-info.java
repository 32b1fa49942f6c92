/** Who may do what: users, their roles, their keys. */
@NullMarked
package dev.cordon.store.access;

import org.jspecify.annotations.NullMarked;
