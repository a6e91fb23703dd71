package id.kinerja.survey.index;

/**
 * The nine elements (unsur) of PermenPANRB 14/2017. A report calls them U1 to U9, but documents disagree on whether
 * facilities or complaints are the eighth: an element is known by its code, and its number is a matter of display.
 */
public enum Element {
    REQUIREMENTS("Persyaratan"),
    PROCEDURE("Sistem, Mekanisme, dan Prosedur"),
    TIME("Waktu Penyelesaian"),
    FEE("Biaya/Tarif"),
    PRODUCT("Produk Spesifikasi Jenis Pelayanan"),
    COMPETENCE("Kompetensi Pelaksana"),
    CONDUCT("Perilaku Pelaksana"),
    FACILITIES("Sarana dan Prasarana"),
    COMPLAINTS("Penanganan Pengaduan, Saran dan Masukan");

    private final String officialName;

    Element(String officialName) {
        this.officialName = officialName;
    }

    /** As the regulation names it, in Indonesian. */
    public String officialName() {
        return officialName;
    }
}
