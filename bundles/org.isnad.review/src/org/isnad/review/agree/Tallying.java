package org.isnad.review.agree;

import org.isnad.agreement.span.AlphaU;

/** Takes what a question counts of one article; names its cells. */
final class Tallying {

    static final String OUT = "out";

    private final Cells.Filling filling;
    private final String question;
    private final Panel panel;

    Tallying(Cells.Filling filling, String question, Panel panel) {
        this.filling = filling;
        this.question = question;
        this.panel = panel;
    }

    void add(String what, String a, String b, double amount) {
        filling.add(question, panel, what, a, b, amount);
    }

    /** Stretches of an article for α_U; continua of so many annotators are laid end to end. */
    void add(int annotators, AlphaU units) {
        filling.add(Continuum.name(question, annotators), units);
    }

    void leaveOut(Reason reason, long units) {
        if (units > 0) {
            add(OUT, reason.name(), "", units);
        }
    }
}
