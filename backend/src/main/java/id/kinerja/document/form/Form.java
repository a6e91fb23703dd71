package id.kinerja.document.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A form with every word that stands on it. Texts are Indonesian whatever the reader's language: they are the official ones.
 *
 * @param about whom or what it is about, for the title of the file
 */
@Schema(name = "Form", description = "An official form with every word that stands on it, in Indonesian.")
public record Form(
        @Schema(required = true, description = "True until it is signed: such a form says DRAF and has no code.") boolean draft,
        @Schema(required = true, maxLength = 200, examples = "SASARAN KINERJA PEGAWAI") String title,
        @Schema(required = true, maxItems = 5) List<@Size(max = 200) String> subtitles,
        @Schema(required = true, maxLength = 400, examples = "Ika Sari, A.Md.") String about,
        @Schema(required = true, maxLength = 200, examples = "Pemerintah Kota Serang") String institution,
        @Schema(required = true, maxLength = 200, examples = "Seksi Pelayanan Umum") String unit,
        @Schema(required = true, maxLength = 100, examples = "1 Januari s.d. 31 Desember 2026") String period,
        @Schema(required = true, description = "Whether the paper lies on its long side.") boolean landscape,
        @Schema(required = true, maxItems = 60) List<Section> sections,
        @Schema(required = true, maxItems = 4) List<Signature> signatures) {

    /** A report has chapters, and its title on a page of its own. */
    public boolean hasChapters() {
        return sections.stream().anyMatch(Section::beginsChapter);
    }

    /** The same words as a draft, or as what is issued. */
    public Form asDraft(boolean wanted) {
        return new Form(wanted, title, subtitles, about, institution, unit, period, landscape, sections, signatures);
    }

    /** A table with its heading; a section without columns is its heading alone. */
    @Schema(name = "FormSection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Section(
            @Schema(maxLength = 200, examples = "HASIL KERJA") String heading,
            @Schema(required = true, maxItems = 24) List<Column> columns,
            @Schema(required = true, maxItems = 2000) List<Row> rows,
            @Schema(required = true, description = "Whether it begins on a new page.") boolean newPage,
            @Schema(description = "Absent for a table.") Layout layout) {

        private static final int LABELS = 28;
        private static final int WHOLE = 100;

        public Section(String heading, List<Column> columns, List<Row> rows, boolean newPage) {
            this(heading, columns, rows, newPage, null);
        }

        public boolean beginsChapter() {
            return layout == Layout.CHAPTER;
        }

        public boolean hasProse() {
            return layout == Layout.PROSE;
        }

        /** The title of a chapter, which begins on a new page. */
        public static Section chapter(String title) {
            return new Section(title, List.of(), List.of(), true, Layout.CHAPTER);
        }

        /** Plain paragraphs; empty ones are left out. */
        public static Section prose(String heading, String... paragraphs) {
            return new Section(heading, List.of(new Column("", WHOLE)), Arrays.stream(paragraphs)
                    .filter(text -> text != null && !text.isBlank()).map(text -> Row.of(Cell.text(text.strip()))).toList(), false, Layout.PROSE);
        }

        /** What is said beside its label, without a line of labels. */
        public static Section ofFacts(String heading, List<Row> rows) {
            return new Section(heading, List.of(new Column("", LABELS), new Column("", 100 - LABELS)), List.copyOf(rows), false);
        }
    }

    /** How a section is set where it is no table; {@code null} is the table, so that the hashes of older forms stay as they are. */
    @Schema(name = "FormSectionLayout")
    public enum Layout { CHAPTER, PROSE }

    /** A column; its label is empty where the table has no line of labels. */
    @Schema(name = "FormColumn")
    public record Column(
            @Schema(required = true, maxLength = 200, examples = "RENCANA HASIL KERJA") String label,
            @Schema(required = true, minimum = "1", maximum = "100", description = "Share of the width in percent.", examples = "25") int width) {}

    @Schema(name = "FormRow")
    public record Row(@Schema(required = true, minItems = 1, maxItems = 24) List<Cell> cells) {

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }

        /** A fact beside its label. */
        public static Row fact(String label, String text) {
            return of(Cell.label(label), Cell.text(text));
        }
    }

    /** One cell, over several columns or rows where it says so; lines are separated by a line feed. */
    @Schema(name = "FormCell")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            @Schema(required = true, maxLength = 20000, examples = "480 surat") String text,
            @Schema(required = true, minimum = "1", maximum = "24") int columns,
            @Schema(required = true, minimum = "1", maximum = "100") int rows,
            @Schema(required = true, examples = "TEXT") Style style,
            @Schema(minimum = "0", maximum = "100", description = "Length of a bar below the text, in percent; absent without a bar.") Integer bar) {

        public Cell(String text, int columns, int rows, Style style) {
            this(text, columns, rows, style, null);
        }

        /** A bar of a chart; its number stands in another cell. */
        public static Cell bar(int percent) {
            return new Cell("", 1, 1, Style.TEXT, Math.clamp(percent, 0, 100));
        }

        public static Cell text(String text) {
            return new Cell(orEmpty(text), 1, 1, Style.TEXT);
        }

        public static Cell strong(String text) {
            return new Cell(orEmpty(text), 1, 1, Style.STRONG);
        }

        public static Cell centred(String text) {
            return new Cell(orEmpty(text), 1, 1, Style.CENTRED);
        }

        public static Cell label(String text) {
            return new Cell(orEmpty(text), 1, 1, Style.LABEL);
        }

        public static Cell titled(String text) {
            return new Cell(orEmpty(text), 1, 1, Style.TITLED);
        }

        public Cell over(int wantedColumns) {
            return new Cell(text, wantedColumns, rows, style, bar);
        }

        public Cell down(int wantedRows) {
            return new Cell(text, columns, wantedRows, style, bar);
        }

        private static String orEmpty(String text) {
            return text == null ? "" : text;
        }
    }

    /** How a cell is set; of a titled one the first line stands out. */
    @Schema(name = "FormCellStyle")
    public enum Style { TEXT, CENTRED, STRONG, LABEL, TITLED }

    /** A place to sign by hand; whoever signed in the system is named with the moment. */
    @Schema(name = "FormSignature")
    public record Signature(
            @Schema(required = true, maxLength = 200, description = "Empty where another signature names it.", examples = "Serang, 9 Januari 2026")
                    String placeAndDate,
            @Schema(required = true, maxLength = 200, examples = "Pejabat Penilai Kinerja") String role,
            @Schema(required = true, maxLength = 400, examples = "Budi Maulana, S.E.") String name,
            @Schema(required = true, maxLength = 60, examples = "NIP 19950703 201602 1 001") String number,
            @Schema(required = true, maxLength = 200, description = "When it was signed in the system; empty if not.",
                    examples = "Ditandatangani di Kinerja, 9 Januari 2026 pukul 09.15 WIB") String signed) {}
}
