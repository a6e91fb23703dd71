package id.kinerja.employee;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The number of a civil servant: NIP of a PNS (Perka BKN 22/2007 and 43/2007) or NI of a PPPK, 18 digits, always text.
 * Digits 1-8 date of birth, 9-12 year of appointment, 13-14 month of appointment (PNS, CPNS: 01-12) or a code of the contract
 * (PPPK: 13 and above), 15 sex, 16-18 serial number. It has no check digit and old records differ from the person's other data,
 * so what contradicts other data is a {@link Doubt}; only what cannot be a number at all is a {@link Fault}.
 * It tells date of birth and sex: personal data, never a key, never in a log.
 */
public final class Nip {

    /** Why a text is no such number; in this order, the first that applies is named. */
    public enum Fault {
        /** A spreadsheet made a number of it, such as 1.97E+17: its digits are lost. */
        SCIENTIFIC_NOTATION,
        NOT_DIGITS,
        WRONG_LENGTH,
        IMPOSSIBLE_BIRTH_DATE,
        IMPOSSIBLE_APPOINTMENT_YEAR,
        IMPOSSIBLE_AGE_AT_APPOINTMENT,
        IMPOSSIBLE_MONTH_OR_CODE,
        IMPOSSIBLE_SEX,
        /** Spreadsheets keep 15 digits and write zeros for the rest, so 000 nearly always means a damaged number. */
        NO_SERIAL
    }

    /** What contradicts the person's other data: worth asking, never a reason to refuse. */
    public enum Doubt { STATUS_DIFFERS, BIRTH_DATE_DIFFERS, SEX_DIFFERS }

    public enum Sex { MALE, FEMALE }

    private static final int LENGTH = 18;
    private static final int FIRST_YEAR = 1960;
    private static final int LAST_MONTH = 12;
    private static final int YOUNGEST = 17;
    private static final int OLDEST = 60;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final String digits;

    private Nip(String digits) {
        this.digits = digits;
    }

    /** @throws IllegalArgumentException if {@link #findFault} finds one; the message does not repeat the number */
    public static Nip of(String text, LocalDate today) {
        findFault(text, today).ifPresent(fault -> {
            throw new IllegalArgumentException("not a NIP: " + fault);
        });
        return new Nip(withoutBlanks(text));
    }

    /** Blanks, as in the printed grouping {@code 19860926 201505 1 001}, are no fault. */
    public static Optional<Fault> findFault(String text, LocalDate today) {
        String digits = withoutBlanks(text);
        if (SCIENTIFIC.matcher(digits).matches()) {
            return Optional.of(Fault.SCIENTIFIC_NOTATION);
        }
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.of(Fault.NOT_DIGITS);
        }
        return digits.length() == LENGTH ? new Nip(digits).findImpossiblePart(today) : Optional.of(Fault.WRONG_LENGTH);
    }

    private Optional<Fault> findImpossiblePart(LocalDate today) {
        LocalDate born = birthDateOrNull();
        int appointed = number(8, 12);
        Fault fault = null;
        if (born == null || born.isAfter(today)) {
            fault = Fault.IMPOSSIBLE_BIRTH_DATE;
        } else if (appointed < FIRST_YEAR || appointed > today.getYear()) {
            fault = Fault.IMPOSSIBLE_APPOINTMENT_YEAR;
        } else if (appointed - born.getYear() < YOUNGEST || appointed - born.getYear() > OLDEST) {
            fault = Fault.IMPOSSIBLE_AGE_AT_APPOINTMENT;
        } else if (number(12, 14) == 0) {
            fault = Fault.IMPOSSIBLE_MONTH_OR_CODE;
        } else if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
            fault = Fault.IMPOSSIBLE_SEX;
        } else if (number(15, 18) == 0) {
            fault = Fault.NO_SERIAL;
        }
        return Optional.ofNullable(fault);
    }

    /** What the number says against the rest of the record; absent data raise no doubt. */
    public Set<Doubt> doubtsAgainst(EmployeeStatus status, Optional<LocalDate> birthDate, Optional<Sex> sex) {
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (status.isContract() != isContract()) {
            doubts.add(Doubt.STATUS_DIFFERS);
        }
        if (birthDate.isPresent() && !birthDate.get().equals(birthDate())) {
            doubts.add(Doubt.BIRTH_DATE_DIFFERS);
        }
        if (sex.isPresent() && sex.get() != sex()) {
            doubts.add(Doubt.SEX_DIFFERS);
        }
        return doubts;
    }

    public LocalDate birthDate() {
        return birthDateOrNull();
    }

    public Sex sex() {
        return digits.charAt(14) == '1' ? Sex.MALE : Sex.FEMALE;
    }

    /** Digits 13-14 above 12 are no month: the number of a PPPK, such as 21, or 24 for part-time work since 2025. */
    public boolean isContract() {
        return number(12, 14) > LAST_MONTH;
    }

    /** As printed: {@code 19860926 201505 1 001}. */
    public String grouped() {
        return String.join(" ", digits.substring(0, 8), digits.substring(8, 14), digits.substring(14, 15), digits.substring(15));
    }

    public String value() {
        return digits;
    }

    private LocalDate birthDateOrNull() {
        try {
            return LocalDate.of(number(0, 4), number(4, 6), number(6, 8));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nip nip && nip.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Never the number itself, which must not reach a log. */
    @Override
    public String toString() {
        return "NIP";
    }
}
