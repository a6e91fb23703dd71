package id.kinerja.integration;

import id.kinerja.integration.check.HeaderRow;
import id.kinerja.integration.check.ImportKind;
import id.kinerja.integration.file.FileLimits;
import id.kinerja.integration.file.FileRefusal;
import id.kinerja.integration.file.FileRefused;
import id.kinerja.integration.file.SheetReader;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** An uploaded file as a table, or the problem that says why it is none. */
record UploadedTable(String fileName, byte[] sha256, HeaderRow table) {

    private static final int NAME_LENGTH = 200;

    static UploadedTable read(ImportKind kind, String fileName, Path file) {
        try {
            if (Files.size(file) > FileLimits.FILE_BYTES) {
                throw new FileRefused(FileRefusal.TOO_LARGE);
            }
            byte[] content = Files.readAllBytes(file);
            HeaderRow table = HeaderRow.find(kind, SheetReader.read(fileName, content));
            return new UploadedTable(shown(fileName), sha256(content), table);
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

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
