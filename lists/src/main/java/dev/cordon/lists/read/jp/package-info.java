/** The workbook of asset-freeze targets of Japan's Ministry of Finance. */
@NullMarked
package dev.cordon.lists.read.jp;

import org.jspecify.annotations.NullMarked;
