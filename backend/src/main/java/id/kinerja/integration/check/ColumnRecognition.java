package id.kinerja.integration.check;

import id.kinerja.integration.file.SheetCell;
import id.kinerja.integration.file.SheetRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what each column means from its header, whatever its case, blanks and punctuation. */
public final class ColumnRecognition {

    /** Columns that exports carry but appraisal does not need (A 4.3): their cells are not even stored. */
    private static final Pattern NEEDLESS = Pattern.compile(
            "(no|nomor)?(nik|ktp|kk|npwp|bpjs|karpeg|taspen|rekening|telp|telepon|hp|handphone|whatsapp|wa)\\w{0,8}"
                    + "|agama|alamat(rumah|domisili|lengkap)?|tempatlahir|nama(ibu|ayah|suami|istri|anak)\\w*"
                    + "|statuskawin|statusperkawinan|statusnikah|golongandarah|golonganpajak|religion|address|phone");

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]");

    private ColumnRecognition() {}

    /** @return one entry a header; a field is given to the first header that names it */
    public static List<Optional<ImportField>> recognise(ImportKind kind, List<String> headers) {
        Set<ImportField> free = EnumSet.copyOf(ImportField.of(kind));
        List<Optional<ImportField>> mapping = new ArrayList<>(headers.size());
        for (String header : headers) {
            Optional<ImportField> field = free.stream().filter(each -> each.isCalled(plain(header))).findFirst();
            field.ifPresent(free::remove);
            mapping.add(field);
        }
        return mapping;
    }

    static long recognisable(ImportKind kind, SheetRow row) {
        List<String> headers = row.cells().stream().map(SheetCell::text).toList();
        return recognise(kind, headers).stream().filter(Optional::isPresent).count();
    }

    public static boolean isNeedless(String header) {
        return NEEDLESS.matcher(plain(header)).matches();
    }

    static String plain(String header) {
        return PUNCTUATION.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
