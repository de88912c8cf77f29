package org.isnad.exchange.mapping;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.isnad.model.annotation.Statement;
import org.isnad.model.xmi.CasXmiResource;

/**
 * What those who map the annotations of one layer share.
 *
 * @param names of the whole document, through all its layers
 * @param statements made so far, by the annotations of which they were made
 */
record LayerParts(
        LayerObjects layer,
        Values values,
        Names names,
        ItemBuilder items,
        Mentions mentions,
        Map<EObject, Statement> statements,
        Tally tally) {

    /** For a layer of which nothing is mapped yet. */
    static LayerParts of(CasXmiResource resource, Names names) {
        LayerObjects layer = new LayerObjects(resource);
        Tally tally = new Tally();
        Values values = new Values(layer, tally);
        ItemBuilder items = new ItemBuilder(resource);
        Mentions mentions = new Mentions(layer, values, names, items, tally);
        return new LayerParts(layer, values, names, items, mentions, new IdentityHashMap<>(), tally);
    }
}
