package id.kinerja.followup.earlier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules by which a result came about, with the years in which they were applied. */
public enum Scheme {
    /** Under PP 10/1979. */
    DP3("DP-3 (PP 10/1979)", 1979, 2013, "dp3", "pp101979"),
    PP_46_2011("PP 46/2011", 2014, 2021, "pp462011", "pp46"),
    PP_30_2019("PP 30/2019", 2019, 2021, "pp302019", "pp30"),
    PANRB_8_2021("PermenPANRB 8/2021", 2021, 2021, "permenpanrb82021", "panrb82021", "permenpan82021", "82021"),
    PANRB_6_2022("PermenPANRB 6/2022", 2022, 2100, "permenpanrb62022", "panrb62022", "permenpan62022", "62022");

    private final String officeWord;
    private final int firstYear;
    private final int lastYear;
    private final List<String> words;

    Scheme(String officeWord, int firstYear, int lastYear, String... words) {
        this.officeWord = officeWord;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.words = List.of(words);
    }

    public String officeWord() {
        return officeWord;
    }

    /** Whether it was applied to that year; another year is worth asking, never a reason to refuse. */
    public boolean isUsualIn(int year) {
        return year >= firstYear && year <= lastYear;
    }

    /** As lists write it: "PP 46/2011", "PermenPANRB No. 8 Tahun 2021", "PP_46_2011". */
    public static Optional<Scheme> find(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\bno\\b|\\bnomor\\b|\\btahun\\b|\\brb\\b", "").replaceAll("[^a-z0-9]", "");
        return Arrays.stream(values()).filter(scheme -> scheme.words.contains(plain)
                || scheme.officeWord.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").equals(plain)).findFirst();
    }
}
