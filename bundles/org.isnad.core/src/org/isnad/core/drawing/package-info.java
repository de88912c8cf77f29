/** Pictures made of few kinds of marks, without a window system: the same drawing goes to the screen, to SVG and to PNG. */
package org.isnad.core.drawing;
