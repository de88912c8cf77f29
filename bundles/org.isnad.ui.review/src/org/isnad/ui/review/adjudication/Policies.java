package org.isnad.ui.review.adjudication;

import org.eclipse.osgi.util.NLS;
import org.isnad.review.adjudicate.MergePolicy;
import org.isnad.ui.label.Isolate;

/** Merge policies for people. */
final class Policies {

    private Policies() {}

    static String name(MergePolicy policy) {
        String boundary = policy.tolerance() == 0
                ? ""
                : NLS.bind(AdjudicationMessages.Policy_name_boundary, Isolate.of(policy.tolerance()));
        if (!policy.majority()) {
            return boundary.isEmpty() ? AdjudicationMessages.Policy_name_exact : boundary;
        }
        String majority = AdjudicationMessages.Policy_name_majority;
        return boundary.isEmpty() ? majority : majority + " · " + boundary;
    }
}
