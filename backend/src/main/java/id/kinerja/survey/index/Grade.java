package id.kinerja.survey.index;

/** The four grades with the words of the table (kinerja unit pelayanan). */
public enum Grade {
    A("Sangat baik"),
    B("Baik"),
    C("Kurang baik"),
    D("Tidak baik");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
