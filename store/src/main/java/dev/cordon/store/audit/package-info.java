/** Reading the audit, searching it, and checking that nothing in it or beside it was touched. */
@NullMarked
package dev.cordon.store.audit;

import org.jspecify.annotations.NullMarked;
