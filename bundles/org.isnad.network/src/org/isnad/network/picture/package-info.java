/** Networks and figures as drawings. */
package org.isnad.network.picture;
