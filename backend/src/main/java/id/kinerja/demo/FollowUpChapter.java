package id.kinerja.demo;

import id.kinerja.followup.FollowUpKind;
import id.kinerja.followup.proposal.FollowUpRequest;
import id.kinerja.followup.FollowUpResponse;
import id.kinerja.followup.FollowUpService;
import id.kinerja.shared.http.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Follow-ups in every state: coaching, development and recognition, from a proposal of yesterday to something done in spring. */
@ApplicationScoped
class FollowUpChapter implements DemoChapter {

    private final FollowUpService followUps;
    /** Each as its last step left it. */
    private final Map<DemoPerson, FollowUpResponse> latest = new HashMap<>();

    FollowUpChapter(FollowUpService followUps) {
        this.followUps = followUps;
    }

    @Override
    public void write(Stage stage) {
        for (DemoPerson person : stage.everybody()) {
            DemoPerson assessor = stage.assessorOf(person);
            DemoPerson above = assessor == null ? null : stage.assessorOf(assessor);
            if (person.leads() || above == null) {
                continue;
            }
            if (person.nip().equals(DemoAccounts.READER)) {
                ownPlan(stage, person, assessor, ago(stage, 40));
            }
            switch (person.number() % 12) {
                case 4 -> coaching(stage, person, assessor, above, ago(stage, 100));
                case 7 -> recognition(stage, person, assessor, above, ago(stage, 80));
                case 9 -> propose(stage, person, person, ago(stage, 6), FollowUpKind.DEVELOPMENT, "Belajar membuat formulir digital",
                        "Warga tidak perlu datang hanya untuk mengambil formulir.", null);
                case 11 -> dropped(stage, person, assessor, ago(stage, 60));
                default -> { }
            }
        }
    }

    /** The person's own plan, under way. */
    private void ownPlan(Stage stage, DemoPerson person, DemoPerson assessor, LocalDate day) {
        propose(stage, person, person, day, FollowUpKind.DEVELOPMENT, "Pelatihan pelayanan prima",
                "Berkas lengkap sejak pertama diterima pada sembilan dari sepuluh permohonan.", null);
        step(stage, person, assessor, day.plusDays(3), followUps::approve);
        step(stage, person, person, day.plusDays(7), followUps::start);
        note(stage, person, person, day.plusDays(20), "Sudah mengikuti dua dari tiga sesi. Lembar periksa syarat sudah dipakai di loket.");
    }

    private void coaching(Stage stage, DemoPerson person, DemoPerson assessor, DemoPerson above, LocalDate day) {
        propose(stage, person, assessor, day, FollowUpKind.COACHING, "Pendampingan ketepatan waktu",
                "Delapan dari sepuluh surat selesai dalam waktu standar.", null);
        step(stage, person, above, day.plusDays(4), followUps::approve);
        step(stage, person, assessor, day.plusDays(8), followUps::start);
        note(stage, person, assessor, day.plusDays(30), "Kami membahas antrean setiap Senin pagi. Surat yang terlambat berkurang separuh.");
    }

    private void recognition(Stage stage, DemoPerson person, DemoPerson assessor, DemoPerson above, LocalDate day) {
        propose(stage, person, assessor, day, FollowUpKind.RECOGNITION, "Ucapan terima kasih pada apel pagi",
                "Rekan tahu apa yang dikerjakan dengan baik dan dapat meniru caranya.", day.plusDays(30));
        step(stage, person, above, day.plusDays(2), followUps::approve);
        step(stage, person, assessor, day.plusDays(5), followUps::start);
        step(stage, person, assessor, day.plusDays(9),
                (id, tag) -> followUps.complete(id, tag, "Disampaikan pada apel Senin; caranya ditiru dua kelurahan."));
    }

    private void dropped(Stage stage, DemoPerson person, DemoPerson assessor, LocalDate day) {
        propose(stage, person, assessor, day, FollowUpKind.DEVELOPMENT, "Magang di kecamatan tetangga",
                "Mengenal cara lain melayani warga lanjut usia.", null);
        step(stage, person, assessor, day.plusDays(10),
                (id, tag) -> followUps.cancel(id, tag, "Kecamatan tetangga sedang pindah kantor; diusulkan lagi tahun depan."));
    }

    private void propose(Stage stage, DemoPerson person, DemoPerson by, LocalDate day, FollowUpKind kind, String title, String goal, LocalDate due) {
        at(stage, person, by, day, () -> latest.put(person,
                followUps.propose(new FollowUpRequest(person.employeeId(), kind, title, goal, null, null, due, null))));
    }

    private void note(Stage stage, DemoPerson person, DemoPerson by, LocalDate day, String text) {
        at(stage, person, by, day, () -> latest.put(person, followUps.note(latest.get(person).id(), text)));
    }

    private void step(Stage stage, DemoPerson person, DemoPerson by, LocalDate day, BiFunction<java.util.UUID, String, FollowUpResponse> deed) {
        at(stage, person, by, day, () -> {
            FollowUpResponse present = latest.get(person);
            latest.put(person, deed.apply(present.id(), Etag.header(present.version())));
        });
    }

    /** A day that people work, so that a weekend moves no two steps together. */
    private static LocalDate ago(Stage stage, int days) {
        return stage.calendar().workday(stage.calendar().today().minusDays(days));
    }

    /** Beside the person's other work, not behind it. */
    private static void at(Stage stage, DemoPerson person, DemoPerson by, LocalDate day, Runnable deed) {
        stage.timeline().at(stage.calendar().at(day, new Random(day.toEpochDay() * 1_000 + person.number())), by.actor(), deed);
    }
}
