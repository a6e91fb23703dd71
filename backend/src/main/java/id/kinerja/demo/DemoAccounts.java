package id.kinerja.demo;

import id.kinerja.demo.DemoAccount.Part;
import java.util.List;

/** One account for each thing there is to see. Everybody of the demo has the same password; it opens nothing else. */
final class DemoAccounts {

    static final String PASSWORD = "kasemen-coba-kinerja";

    static final String ADMIN = "admin@kasemen.example";
    static final String AUDITOR = "auditor@kasemen.example";
    static final String PERSONNEL = "197110192012011001";
    static final String COUNTER = "197803052000242001";
    static final String SUPERVISOR = "198209182018062001";
    static final String READY = "199102082012042001";
    static final String READER = "197507262006082001";
    static final String VILLAGE = "199612012019062001";
    static final String HEAD = "197102272017022001";

    private DemoAccounts() {}

    /** @param newcomer the number of the person who joined last */
    static List<DemoAccount> list(String newcomer) {
        return List.of(
                new DemoAccount(READER, "Putri Maulana", Part.EMPLOYEE, "Membaca hasil triwulan lalu dan alasannya"),
                new DemoAccount(READY, "Tuti Sari", Part.EMPLOYEE, "Triwulan ini sudah lengkap dan menunggu dinilai"),
                new DemoAccount(newcomer, "Nurul Aini", Part.NEW_EMPLOYEE, "Pegawai baru yang belum menyusun rencana"),
                new DemoAccount(SUPERVISOR, "Ika Sari", Part.SUPERVISOR, "Kepala Seksi Pelayanan Umum, menilai timnya"),
                new DemoAccount(VILLAGE, "Yeni Wulandari", Part.VILLAGE_HEAD, "Lurah Banten, menilai dan dinilai"),
                new DemoAccount(HEAD, "Hani Lestari", Part.UNIT_HEAD, "Camat, melihat seluruh kecamatan"),
                new DemoAccount(PERSONNEL, "Joko Fadhilah", Part.HR_OFFICER, "Mengurus pegawai, unit, impor, dan siklus"),
                new DemoAccount(COUNTER, "Rina Maulana", Part.SERVICE_OFFICER, "Petugas loket"),
                new DemoAccount(AUDITOR, "Auditor Inspektorat", Part.AUDITOR, "Memeriksa jejak audit"),
                new DemoAccount(ADMIN, "Administrator Sistem", Part.ADMIN, "Mengurus akun"));
    }
}
