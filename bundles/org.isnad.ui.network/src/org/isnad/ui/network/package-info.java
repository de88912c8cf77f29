/** The network of actors and issues, and stances over time and by outlet, as views. */
package org.isnad.ui.network;
