/** How well documents are read: mentions, roles and claims against what a person wrote down. */
@NullMarked
package dev.cordon.cli.eval.documents;

import org.jspecify.annotations.NullMarked;
