/**
 * Agreement on stretches of text: F1 of spans, Krippendorff's α<sub>U</sub> and the γ of Mathet et al.; offsets are UTF-16
 * code units or any other unit the caller counts in, ends are exclusive.
 */
package org.isnad.agreement.span;
