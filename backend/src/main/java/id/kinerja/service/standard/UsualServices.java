package id.kinerja.service.standard;

import java.util.List;

/**
 * What a sub-district's counter usually gives (PATEN, Permendagri 4/2010, and the lists that districts publish), so that an office need not
 * begin with an empty page. Names and codes alone: durations and fees are the office's own decision, and published ones run from ten
 * minutes to a week.
 */
final class UsualServices {

    /** A service by its usual name. */
    record Usual(String code, String name) {}

    static final List<Usual> LIST = List.of(
            new Usual("DISPENSASI", "Surat dispensasi nikah"),
            new Usual("SKTM", "Surat keterangan tidak mampu"),
            new Usual("SKCK", "Surat pengantar SKCK"),
            new Usual("DOMISILI", "Surat keterangan domisili penduduk"),
            new Usual("DOMISILI-USAHA", "Surat keterangan domisili usaha atau yayasan"),
            new Usual("WARIS", "Registrasi surat keterangan ahli waris"),
            new Usual("LEGALISASI", "Legalisasi dan rekomendasi"),
            new Usual("KERAMAIAN", "Rekomendasi izin keramaian"),
            new Usual("PROPOSAL", "Rekomendasi proposal bantuan"),
            new Usual("PINDAH", "Surat pengantar pindah keluar"),
            new Usual("DATANG", "Pelaporan pindah datang"),
            new Usual("KK", "Pengantar kartu keluarga"),
            new Usual("KTP-EL", "Perekaman dan pengantar KTP-el"),
            new Usual("AKTA-LAHIR", "Pengantar akta kelahiran"),
            new Usual("AKTA-MATI", "Pengantar akta kematian"),
            new Usual("USAHA-MIKRO", "Rekomendasi usaha mikro dan kecil"),
            new Usual("PBB", "Pelayanan PBB dan SPPT"),
            new Usual("TANAH", "Surat keterangan dan registrasi tanah"));

    private UsualServices() {}
}
