package org.isnad.core.check;

import java.util.HashSet;
import java.util.Set;
import org.isnad.model.annotation.Statement;

/** The chain of voices over a statement: who reports it, who reports that, and so on. */
public final class Voices {

    private Voices() {}

    /** 1 for a statement that the article itself reports, 2 for one reported in that, and so on; 0 in a cycle. */
    public static int depth(Statement statement) {
        Set<Statement> seen = new HashSet<>();
        for (Statement voice = statement; voice != null; voice = voice.getParent()) {
            if (!seen.add(voice)) {
                return 0;
            }
        }
        return seen.size();
    }
}
