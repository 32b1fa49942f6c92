/** The consolidated list of financial sanctions of the European Union: FSF XML 1.1 and CSV 1.0. */
@NullMarked
package dev.cordon.lists.read.eu;

import org.jspecify.annotations.NullMarked;
