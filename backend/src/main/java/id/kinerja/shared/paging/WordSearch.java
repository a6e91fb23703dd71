package id.kinerja.shared.paging;

import java.util.Locale;

/**
 * Finds names by the beginnings of their words, in any order: "sari ik" finds Ika Sari. The column holds the lower-case name behind a
 * blank and has a trigram index, which serves each pattern {@code '% word%'}.
 */
public final class WordSearch {

    /** More words only repeat themselves and would make the statement endless. */
    private static final int MAX_WORDS = 6;

    private WordSearch() {}

    /** Adds one condition a word; no text, no condition. */
    public static Listing in(Listing listing, String column, String text) {
        String[] words = text == null ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (int i = 0; i < Math.min(words.length, MAX_WORDS); i++) {
            if (!words[i].isEmpty()) {
                listing.where(column + " LIKE :word" + i, "word" + i, "% " + escape(words[i]) + "%");
            }
        }
        return listing;
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
