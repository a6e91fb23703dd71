package id.kinerja.integration;

import static id.kinerja.integration.Imports.apply;
import static id.kinerja.integration.Imports.csv;
import static id.kinerja.integration.Imports.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The largest file that is taken: a city's personnel in one go. */
@KinerjaTest
class LargeImportTest {

    private static final int PEOPLE = 20_000;
    private static final int TEAM = 15;

    @Test
    void twentyThousandPeopleAreTakenAndFoundUnchangedAgain() {
        apply(upload("UNITS", "units.csv"));
        byte[] city = csv(city());

        Response uploaded = upload("EMPLOYEES", "kota.csv", city);
        uploaded.then().statusCode(201).body("counts.create", equalTo(PEOPLE)).body("counts.rejected", equalTo(0));
        apply(uploaded).then().statusCode(200);

        assertThat(Database.count("employee")).isEqualTo(PEOPLE);
        assertThat(Database.count("assignment")).isEqualTo(PEOPLE);
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE action = 'EMPLOYEE_CREATED'")).hasSize(PEOPLE);
        assertThat(Database.count("import_person")).isZero();
        upload("EMPLOYEES", "kota.csv", city).then().statusCode(201).body("counts.unchanged", equalTo(PEOPLE));
    }

    /** Everybody but the first answers to somebody before them, fifteen to each. */
    private static String city() {
        StringBuilder file = new StringBuilder(
                "nip,nama,status,golongan,kode_unit,jabatan,jenis_jabatan,nip_atasan,tmt_jabatan\n");
        for (int i = 0; i < PEOPLE; i++) {
            String superior = i == 0 ? "" : nip((i - 1) / TEAM);
            boolean heads = i * TEAM + 1 < PEOPLE;
            file.append(String.format(Locale.ROOT, "%s,Pegawai %s,PNS,III/a,KEL-%02d,%s,%s,%s,2024-01-01%n", nip(i),
                    words(i), i % 10 + 1, heads ? "Kepala " + words(i) : "Operator Layanan", heads ? "PENGAWAS" : "PELAKSANA", superior));
        }
        return file.toString();
    }

    private static String nip(int i) {
        String born = LocalDate.of(1970, 1, 1).plusDays(i % 7000).format(DateTimeFormatter.BASIC_ISO_DATE);
        return born + "201001" + "1" + String.format(Locale.ROOT, "%03d", i / 7000 + 1);
    }

    private static String words(int i) {
        StringBuilder word = new StringBuilder();
        for (int rest = i; word.length() < 4; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }
}
