package id.kinerja.document.form;

import id.kinerja.employee.Grade;
import id.kinerja.organization.assignment.AssignmentKind;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Dates, moments and numbers of people as Indonesian offices write them. */
public final class OfficeText {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", INDONESIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'pukul' HH.mm", INDONESIAN);
    /** The three zones of the country have short names of their own. */
    private static final Map<String, String> ZONES = Map.of(
            "Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");
    private static final int NIP_DIGITS = 18;
    private static final int LAST_MONTH = 12;

    private OfficeText() {}

    /** "91,48" with as many decimals as the number has; thousands are parted by points. */
    public static String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(INDONESIAN);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** "1.234". */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(INDONESIAN).format(number);
    }

    /** "31 Desember 2026". */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "1 Januari s.d. 31 Desember 2026"; the year stands twice only where it differs. */
    public static String span(LocalDate from, LocalDate to) {
        return (from.getYear() == to.getYear() ? DAY_AND_MONTH : DAY).format(from) + " s.d. " + DAY.format(to);
    }

    /** "9 Januari 2026 pukul 09.15 WIB". */
    public static String moment(Instant moment, ZoneId zone) {
        return moment == null ? "" : MOMENT.format(moment.atZone(zone)) + " " + ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    /** Grouped as printed: {@code 19860926 201505 1 001}; a number of another length as it is. */
    public static String nip(String nip) {
        return nip == null ? "" : nip.length() != NIP_DIGITS ? nip : String.join(" ",
                nip.substring(0, 8), nip.substring(8, 14), nip.substring(14, 15), nip.substring(15));
    }

    /** With its name: NIP of a PNS, NI PPPK where digits 13 and 14 are no month. */
    public static String numbered(String nip) {
        if (nip == null || nip.isEmpty()) {
            return "";
        }
        boolean contract = nip.length() == NIP_DIGITS && Integer.parseInt(nip, 12, 14, 10) > LAST_MONTH;
        return (contract ? "NI PPPK " : "NIP ") + nip(nip);
    }

    /** Before the post of whoever acts in it. */
    public static String acting(AssignmentKind kind) {
        return kind == AssignmentKind.ACTING_PLT ? "Plt." : "Plh.";
    }

    /** "Penata Muda Tk. I / III/b"; a PPPK has only a golongan. */
    public static String grade(String code) {
        return code == null ? "" : new Grade(code).rankName().map(rank -> rank + " / " + code).orElse("Golongan " + code);
    }
}
