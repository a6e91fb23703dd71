package id.kinerja.employee;

/** A name with academic titles as letters write it: "Drs. Budi Maulana, M.Si."; the column employee.display_name follows the same rule. */
public final class DisplayName {

    private DisplayName() {}

    public static String of(String titlePrefix, String name, String titleSuffix) {
        String before = titlePrefix == null ? "" : titlePrefix + " ";
        String after = titleSuffix == null ? "" : ", " + titleSuffix;
        return before + name + after;
    }
}
