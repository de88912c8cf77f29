/** Optimal one-to-one assignment on sparse candidates. */
package org.isnad.agreement.assign;
