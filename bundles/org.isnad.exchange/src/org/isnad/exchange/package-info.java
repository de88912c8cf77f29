/** What all formats share: readers and writers, the registry of them, and how an export reaches its folder whole. */
package org.isnad.exchange;
