/** Articles that share text: reprints of an agency, updates of one report, copies. */
package org.isnad.core.duplicate;
