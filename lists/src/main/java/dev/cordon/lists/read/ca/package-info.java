/** Canada's consolidated list of autonomous sanctions, made under the Special Economic Measures Act and its like. */
@NullMarked
package dev.cordon.lists.read.ca;

import org.jspecify.annotations.NullMarked;
