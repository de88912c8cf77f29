package org.isnad.exchange;

/** Names for UIMA types and features that stand for labels of other programs. */
public final class TypeIdentifiers {

    private TypeIdentifiers() {}

    /**
     * A letter, then letters, digits and underscores: what UIMA takes for a name, of letters that XML 1.0 takes in every
     * edition. Other letters become their number, all else an underscore.
     */
    public static String of(String label) {
        StringBuilder name = new StringBuilder();
        label.codePoints().forEach(c -> {
            if (isLetter(c) || c >= '0' && c <= '9') {
                name.append((char) c);
            } else {
                name.append(Character.isLetter(c) ? "_" + Integer.toHexString(c) : "_");
            }
        });
        return name.isEmpty() || !isLetter(name.charAt(0)) ? "X" + name : name.toString();
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7
                || c >= 0x621 && c <= 0x63A
                || c >= 0x641 && c <= 0x64A;
    }
}
