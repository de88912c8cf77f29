/** Agreement on labels: units by annotators, gaps allowed. */
package org.isnad.agreement.coding;
