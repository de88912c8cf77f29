/** UIMA analysis engines, with descriptors built in code. */
package org.isnad.uima.engine;
