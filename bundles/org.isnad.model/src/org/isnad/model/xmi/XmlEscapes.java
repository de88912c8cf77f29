package org.isnad.model.xmi;

/** What stands in place of characters that XML cannot hold as they are, in the words of those who write it. */
public enum XmlEscapes {
    /** As UIMA's serializer: decimal references. */
    UIMA("&#9;", "&#10;", "&#13;", true),
    /** As EMF's serializer: hexadecimal references; it leaves ">" in text, but for the end of {@code ]]>}. */
    EMF("&#x9;", "&#xA;", "&#xD;", false);

    /** Below it all characters that may need a replacement. */
    static final int END = '>' + 1;
    /** Bytes of the longest replacement, {@code &quot;}; a character has fewer. */
    static final int LONGEST = 6;

    final byte[][] inAttributes = new byte[END][];
    final byte[][] inText = new byte[END][];

    XmlEscapes(String tab, String lineFeed, String carriageReturn, boolean greater) {
        for (byte[][] table : new byte[][][] {inAttributes, inText}) {
            table['&'] = XmlBuffer.bytes("&amp;");
            table['<'] = XmlBuffer.bytes("&lt;");
            table['\r'] = XmlBuffer.bytes(carriageReturn);
        }
        inAttributes['"'] = XmlBuffer.bytes("&quot;");
        inAttributes['\n'] = XmlBuffer.bytes(lineFeed);
        inAttributes['\t'] = XmlBuffer.bytes(tab);
        inText['"'] = greater ? null : inAttributes['"'];
        inText['>'] = greater ? XmlBuffer.bytes("&gt;") : null;
    }
}
