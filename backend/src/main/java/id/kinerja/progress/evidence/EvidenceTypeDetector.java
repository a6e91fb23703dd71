package id.kinerja.progress.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises a file by its content; the name and the media type a client states are never believed. A file that is
 * two things at once (a photo that is also an archive, a page of a browser with a picture's first bytes) is refused.
 */
final class EvidenceTypeDetector {

    private static final int HEAD = 1024;
    private static final int ZIP_TAIL = 22 + 0xFFFF;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final Set<String> HEIF_BRANDS = Set.of("heic", "heix", "heim", "heis", "mif1", "msf1");
    private static final List<String> ACTIVE = List.of("<script", "<html", "<!doctype html", "<?php", "<svg");

    private EvidenceTypeDetector() {}

    /** Empty when the content is none of the accepted kinds, or more than one. */
    static Optional<EvidenceType> detect(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = read(content, 0, HEAD);
            if (startsWith(head, 0, ZIP)) {
                return OfficeDocument.detect(file);
            }
            return ofSignature(head).filter(type -> isOnlyThat(type, head) && !endsAsArchive(tail(content)));
        }
    }

    private static Optional<EvidenceType> ofSignature(byte[] head) {
        if (startsWith(head, 0, JPEG)) {
            return Optional.of(EvidenceType.JPEG);
        }
        if (startsWith(head, 0, PNG) && "IHDR".equals(text(head, 12, 4))) {
            return Optional.of(EvidenceType.PNG);
        }
        if ("RIFF".equals(text(head, 0, 4)) && "WEBP".equals(text(head, 8, 4))) {
            return Optional.of(EvidenceType.WEBP);
        }
        if ("ftyp".equals(text(head, 4, 4)) && HEIF_BRANDS.contains(text(head, 8, 4))) {
            return Optional.of(EvidenceType.HEIC);
        }
        return "%PDF-".equals(text(head, 0, 5)) ? Optional.of(EvidenceType.PDF) : Optional.empty();
    }

    /** Readers of PDF accept its mark anywhere in the first kilobyte, and browsers guess a page from its first tags. */
    private static boolean isOnlyThat(EvidenceType type, byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return ACTIVE.stream().noneMatch(text::contains) && (type == EvidenceType.PDF || !text.contains("%pdf-"));
    }

    /** An archive is read from its end: a valid end record makes any file before it an archive as well. */
    private static boolean endsAsArchive(byte[] tail) {
        for (int at = tail.length - 22; at >= 0; at--) {
            if (startsWith(tail, at, ZIP_END)) {
                int comment = (tail[at + 20] & 0xFF) | (tail[at + 21] & 0xFF) << 8;
                if (at + 22 + comment == tail.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] tail(RandomAccessFile content) {
        try {
            return read(content, Math.max(0, content.length() - ZIP_TAIL), ZIP_TAIL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(RandomAccessFile content, long from, int atMost) throws IOException {
        byte[] bytes = new byte[(int) Math.min(atMost, content.length() - from)];
        content.seek(from);
        content.readFully(bytes);
        return bytes;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] prefix) {
        return bytes.length >= at + prefix.length
                && Arrays.equals(bytes, at, at + prefix.length, prefix, 0, prefix.length);
    }

    private static String text(byte[] bytes, int at, int length) {
        return bytes.length < at + length ? "" : new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }
}
