/** Networks as files for other programs. */
package org.isnad.network.file;
