/** Where nodes stand: near those they are tied to, and never one over another. */
package org.isnad.network.layout;
