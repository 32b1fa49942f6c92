@NullMarked
package dev.cordon.cli.serve;

import org.jspecify.annotations.NullMarked;
