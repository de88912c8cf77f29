package org.isnad.core.edit;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/** Short random identifiers: eight letters and digits, the first a letter; none that is easily misread. */
public final class ItemIds {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String ALL = LETTERS + "23456789";
    private static final int LENGTH = 8;

    private ItemIds() {}

    /** An identifier that is not taken. */
    public static String next(Predicate<String> taken) {
        String id = random();
        while (taken.test(id)) {
            id = random();
        }
        return id;
    }

    private static String random() {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            String from = i == 0 ? LETTERS : ALL;
            id.append(from.charAt(ThreadLocalRandom.current().nextInt(from.length())));
        }
        return id.toString();
    }
}
