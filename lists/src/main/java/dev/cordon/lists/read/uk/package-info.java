/** The UK Sanctions List of the Foreign, Commonwealth and Development Office, in XML and in CSV. */
@NullMarked
package dev.cordon.lists.read.uk;

import org.jspecify.annotations.NullMarked;
