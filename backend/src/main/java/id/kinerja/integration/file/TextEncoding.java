package id.kinerja.integration.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a text file into text: marked encodings first, then strict UTF-8, then that of older Excel. */
final class TextEncoding {

    private static final Charset OLDER_EXCEL = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private TextEncoding() {}

    static String decode(byte[] content) {
        String text = decodeAny(content);
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (unmarked.chars().anyMatch(TextEncoding::isBinary)) {
            throw new FileRefused(FileRefusal.DISGUISED);
        }
        return unmarked;
    }

    private static String decodeAny(byte[] content) {
        if (isMarked(content, 0xFF, 0xFE)) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (isMarked(content, 0xFE, 0xFF)) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, OLDER_EXCEL);
        }
    }

    private static boolean isMarked(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static boolean isBinary(int character) {
        return character < ' ' && "\t\r\n\f".indexOf(character) < 0;
    }
}
