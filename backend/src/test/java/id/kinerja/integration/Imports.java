package id.kinerja.integration;

import static io.restassured.RestAssured.given;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What tests of imports do as the personnel officer. */
public final class Imports {

    private Imports() {}

    static RequestSpecification officer() {
        return given().header("Authorization", TestTokens.of(Role.HR_OFFICER).bearer());
    }

    public static Response upload(String kind, String fileName, byte[] content) {
        return officer().header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", fileName, content).queryParam("kind", kind).post("/api/v1/imports");
    }

    static Response upload(String kind, String file) {
        return upload(kind, file, bytes(file));
    }

    public static Response apply(Response uploaded) {
        return officer().header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", uploaded.header("ETag"))
                .post("/api/v1/imports/" + uploaded.path("id") + "/application");
    }

    static Response rows(Response uploaded, String query) {
        return officer().get("/api/v1/imports/" + uploaded.path("id") + "/rows?limit=200&" + query);
    }

    /** The office of Kasemen as its two files describe it. */
    static void office() {
        apply(upload("UNITS", "units.csv")).then().statusCode(200);
        apply(upload("EMPLOYEES", "employees.csv")).then().statusCode(200);
    }

    static byte[] bytes(String file) {
        try (InputStream in = Imports.class.getResourceAsStream("/import/" + file)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The file as a workbook of text cells, but the numbers of the first column as numbers if asked. */
    static byte[] workbook(String file, boolean numbersAsNumbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Pegawai");
            List<String> lines = new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                String[] cells = lines.get(line).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                for (int column = 0; column < cells.length; column++) {
                    String cell = cells[column].replaceAll("^\"|\"$", "").replace("\"\"", "\"");
                    if (numbersAsNumbers && line > 0 && column == 0 && cell.matches("\\d+")) {
                        sheet.value(line, column, Double.parseDouble(cell));
                    } else {
                        sheet.value(line, column, cell);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
