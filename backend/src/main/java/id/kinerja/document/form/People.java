package id.kinerja.document.form;

import java.util.List;

/** The table of the two at the top of a form, and the places where they sign. */
public final class People {

    private static final String NUMBER = "NO";

    private People() {}

    /** One of them; what is not known is empty. */
    public record Person(String name, String nip, String grade, String position, String unit) {

        public static final Person NOBODY = new Person("", "", "", "", "");
    }

    /** Two columns side by side, as the annex of PermenPANRB 6/2022 has them. */
    public static Form.Section table(Person employee, Person assessor) {
        return new Form.Section(null, columns(), List.of(
                row(1, "NAMA", employee.name(), assessor.name()),
                row(2, "NIP", OfficeText.nip(employee.nip()), OfficeText.nip(assessor.nip())),
                row(3, "PANGKAT/GOL. RUANG", employee.grade(), assessor.grade()),
                row(4, "JABATAN", employee.position(), assessor.position()),
                row(5, "UNIT KERJA", employee.unit(), assessor.unit())), false);
    }

    private static List<Form.Column> columns() {
        return List.of(new Form.Column(NUMBER, 4), new Form.Column("PEGAWAI YANG DINILAI", 15), new Form.Column("", 31),
                new Form.Column(NUMBER, 4), new Form.Column("PEJABAT PENILAI KINERJA", 15), new Form.Column("", 31));
    }

    private static Form.Row row(int number, String label, String employee, String assessor) {
        return Form.Row.of(
                Form.Cell.centred(Integer.toString(number)), Form.Cell.text(label), Form.Cell.text(employee),
                Form.Cell.centred(Integer.toString(number)), Form.Cell.text(label), Form.Cell.text(assessor));
    }
}
