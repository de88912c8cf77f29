/** Agreement on who is who: how mentions are linked to entities. */
package org.isnad.agreement.link;
