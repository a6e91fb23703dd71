package id.kinerja.document.paper;

import java.util.regex.Pattern;

/** XML knows no control characters, however they came into a text. */
final class XmlText {

    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    static String printable(String xml) {
        return UNPRINTABLE.matcher(xml).replaceAll("");
    }
}
