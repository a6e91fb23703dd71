package id.kinerja.integration.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks into a workbook before it is opened: what it unpacks to is counted, not believed, because a few kilobytes
 * can unpack to gigabytes. Reads with the library the workbook reader uses, so that both see the same entries.
 */
final class ZipGuard {

    private static final String TEXTS = "xl/sharedstrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";

    private ZipGuard() {}

    static void check(byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > FileLimits.ZIP_ENTRIES) {
                throw new FileRefused(FileRefusal.UNPACKS_TOO_LARGE);
            }
            checkNames(entries);
            checkSizes(zip, entries);
        } catch (IOException damaged) {
            throw new FileRefused(FileRefusal.DAMAGED);
        }
    }

    private static void checkNames(List<ZipArchiveEntry> entries) {
        List<String> names = entries.stream().map(ZipGuard::name).toList();
        if (!names.contains(WORKBOOK)) {
            throw new FileRefused(FileRefusal.DISGUISED);
        }
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new FileRefused(FileRefusal.WITH_MACROS);
        }
    }

    private static void checkSizes(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        long left = FileLimits.UNPACKED_BYTES;
        byte[] buffer = new byte[16 * 1024];
        for (ZipArchiveEntry entry : entries) {
            long allowed = name(entry).equals(TEXTS) ? Math.min(left, FileLimits.UNPACKED_TEXTS) : left;
            left -= unpackedSize(zip, entry, buffer, allowed);
        }
    }

    private static long unpackedSize(ZipFile zip, ZipArchiveEntry entry, byte[] buffer, long allowed)
            throws IOException {
        long size = 0;
        try (InputStream unpacked = zip.getInputStream(entry)) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                size += read;
                if (size > allowed) {
                    throw new FileRefused(FileRefusal.UNPACKS_TOO_LARGE);
                }
            }
        }
        return size;
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }
}
