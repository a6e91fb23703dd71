package id.kinerja.integration;

import id.kinerja.integration.file.FileLimits;
import id.kinerja.integration.file.FileRefusal;
import id.kinerja.integration.file.FileRefused;
import id.kinerja.integration.file.SheetReader;
import id.kinerja.integration.file.SheetTable;
import id.kinerja.shared.hash.Sha256;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** An uploaded spreadsheet as what it says, or the problem that tells why it cannot be read. */
public record UploadedReport<T>(String fileName, String sha256, T content) {

    private static final int NAME_LENGTH = 200;

    public static <T> UploadedReport<T> read(String fileName, Path file, Function<List<SheetTable>, T> reader) {
        try {
            if (Files.size(file) > FileLimits.FILE_BYTES) {
                throw new FileRefused(FileRefusal.TOO_LARGE);
            }
            byte[] content = Files.readAllBytes(file);
            return new UploadedReport<>(shown(fileName), Sha256.hex(content), reader.apply(SheetReader.read(fileName, content)));
        } catch (FileRefused refused) {
            throw problem(refused.refusal());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ProblemException problem(FileRefusal refusal) {
        String key = "integration." + refusal.code();
        return switch (refusal) {
            case TOO_LARGE -> Problem.tooLarge(key, FileLimits.FILE_BYTES / 1024 / 1024);
            case UNPACKS_TOO_LARGE -> Problem.tooLarge(key);
            case TYPE_UNKNOWN, DISGUISED, WEB_PAGE, OLD_OR_LOCKED_EXCEL, WITH_MACROS -> Problem.unsupportedMedia(key);
            case TOO_MANY_ROWS -> Problem.rule(key, FileLimits.DATA_ROWS);
            case TOO_MANY_COLUMNS -> Problem.rule(key, FileLimits.COLUMNS);
            case HEADER_NOT_FOUND -> Problem.rule(key, FileLimits.HEADER_SEARCH_ROWS);
            default -> Problem.rule(key);
        };
    }

    /** The name is shown again, never used as a path. */
    private static String shown(String fileName) {
        String name = fileName.replaceAll("[\\p{Cntrl}]", "").replaceAll(".*[/\\\\]", "").strip();
        return name.isEmpty() ? "-" : name.substring(Math.max(0, name.length() - NAME_LENGTH));
    }
}
