/** The registry of actors and issues over the whole corpus: where they are named, how often, which look alike; merge and split. */
package org.isnad.core.registry;
