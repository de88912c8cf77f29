/** The first minutes: welcome page, sample corpus, and the tour through a first statement. */
package org.isnad.app.welcome;
