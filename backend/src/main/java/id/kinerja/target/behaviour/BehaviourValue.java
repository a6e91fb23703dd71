package id.kinerja.target.behaviour;

import java.util.List;

/**
 * The seven basic values of civil servants, BerAKHLAK (UU 20/2023 art. 3 and 4), each with its three guides of conduct.
 * The Indonesian wording is the official one and is never rephrased; the English is our translation.
 */
public enum BehaviourValue {
    SERVICE_ORIENTED(
            new Wording("Berorientasi Pelayanan", "Service-oriented"),
            new Wording("Memahami dan memenuhi kebutuhan masyarakat", "Understands and meets the needs of the public"),
            new Wording("Ramah, cekatan, solutif, dan dapat diandalkan", "Friendly, prompt, solution-minded and dependable"),
            new Wording("Melakukan perbaikan tiada henti", "Improves without end")),
    ACCOUNTABLE(
            new Wording("Akuntabel", "Accountable"),
            new Wording(
                    "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
                    "Carries out duties honestly, responsibly, carefully, with discipline and high integrity"),
            new Wording(
                    "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
                    "Uses state assets and property responsibly, effectively and efficiently"),
            new Wording("Tidak menyalahgunakan kewenangan jabatan", "Does not abuse the authority of office")),
    COMPETENT(
            new Wording("Kompeten", "Competent"),
            new Wording(
                    "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
                    "Develops own competence to meet ever-changing challenges"),
            new Wording("Membantu orang lain belajar", "Helps others learn"),
            new Wording("Melaksanakan tugas dengan kualitas terbaik", "Carries out duties with the best quality")),
    HARMONIOUS(
            new Wording("Harmonis", "Harmonious"),
            new Wording("Menghargai setiap orang apapun latar belakangnya", "Respects everyone whatever their background"),
            new Wording("Suka menolong orang lain", "Is glad to help others"),
            new Wording("Membangun lingkungan kerja yang kondusif", "Builds a supportive working environment")),
    LOYAL(
            new Wording("Loyal", "Loyal"),
            new Wording(
                    "Memegang teguh ideologi Pancasila, UUD NRI Tahun 1945, setia kepada NKRI serta pemerintahan yang sah",
                    "Holds firmly to the ideology of Pancasila and the 1945 Constitution, loyal to the Republic and its lawful government"),
            new Wording(
                    "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
                    "Guards the good name of fellow civil servants, leaders, the institution and the state"),
            new Wording("Menjaga rahasia jabatan dan negara", "Keeps the secrets of office and state")),
    ADAPTIVE(
            new Wording("Adaptif", "Adaptive"),
            new Wording("Cepat menyesuaikan diri menghadapi perubahan", "Adapts quickly to change"),
            new Wording("Terus berinovasi dan mengembangkan kreativitas", "Keeps innovating and developing creativity"),
            new Wording("Bertindak proaktif", "Acts proactively")),
    COLLABORATIVE(
            new Wording("Kolaboratif", "Collaborative"),
            new Wording(
                    "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
                    "Gives all parties the chance to contribute"),
            new Wording(
                    "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
                    "Is open to working together to create added value"),
            new Wording(
                    "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama",
                    "Mobilises the use of varied resources for common goals"));

    private final Wording label;
    private final List<Wording> guides;

    BehaviourValue(Wording label, Wording... guides) {
        this.label = label;
        this.guides = List.of(guides);
    }

    public Wording label() {
        return label;
    }

    /** Always three, in the official order. */
    public List<Wording> guides() {
        return guides;
    }
}
