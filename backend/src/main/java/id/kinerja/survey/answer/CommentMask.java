package id.kinerja.survey.answer;

import java.util.regex.Pattern;

/** Takes identity and telephone numbers out of what people write before it is stored, since they would tell whose it is. */
final class CommentMask {

    static final String MASK = "•••";

    /** Eight digits and more, with what people put between them; amounts of money and years are shorter or have a currency. */
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s.()/-]{0,2}\\d){7,}");

    private CommentMask() {}

    /** Null for a blank text. */
    static String clean(String comment) {
        return comment == null || comment.isBlank() ? null : NUMBER.matcher(comment.strip()).replaceAll(MASK);
    }
}
