package id.kinerja.document.paper;

import id.kinerja.document.form.Form;
import id.kinerja.document.form.Form.Cell;
import id.kinerja.document.form.Form.Section;
import id.kinerja.document.form.Form.Signature;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Lays a form out on a sheet. All tables share one fine grid of columns, so that each keeps the widths it has on paper. */
final class FormSheet {

    private static final int GRID = 50;
    private static final int PERCENT = 100;
    private static final double COLUMN_WIDTH = 2.9;
    private static final double LINE = 12.5;
    /** How many letters stand side by side in one column of the grid, roughly. */
    private static final double LETTERS = 2.6;

    private final Worksheet sheet;
    private int line;

    FormSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(Form form, Seal seal, String issued) {
        prepare(form, seal);
        if (form.draft()) {
            wide("DRAF: belum ditandatangani, bukan dokumen resmi", true);
        }
        wide(form.title(), true);
        form.subtitles().forEach(text -> wide(text, true));
        line++;
        value(0, GRID / 2, "NAMA INSTANSI: " + form.institution());
        value(GRID / 2, GRID / 2, (form.hasChapters() ? "PERIODE SURVEI: " : "PERIODE PENILAIAN: ") + form.period().toUpperCase(java.util.Locale.ROOT));
        line += 2;
        form.sections().forEach(this::section);
        signatures(form.signatures());
        if (seal != null) {
            line++;
            wide("Periksa keaslian dokumen ini di " + seal.address() + " atau dengan kode " + seal.code() + ". Diterbitkan " + issued + ".", false);
            wide("Sidik jari isi (SHA-256): " + seal.contentHash(), false);
        }
    }

    private void prepare(Form form, Seal seal) {
        for (int column = 0; column < GRID; column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
        sheet.pageOrientation(form.landscape() ? "landscape" : "portrait");
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) PERCENT);
        sheet.header(form.unit(), org.dhatim.fastexcel.Position.LEFT);
        sheet.header(form.period(), org.dhatim.fastexcel.Position.RIGHT);
        sheet.footer("Halaman &P dari &N", org.dhatim.fastexcel.Position.RIGHT);
        sheet.footer(seal == null ? "DRAF" : "Kode verifikasi " + seal.code(), org.dhatim.fastexcel.Position.LEFT);
    }

    private void section(Section section) {
        if (section.heading() != null) {
            wide(section.heading(), false);
            sheet.style(line - 1, 0).bold().set();
        }
        int[] starts = starts(section);
        HeadCells head = new HeadCells();
        boolean[][] taken = new boolean[section.rows().size() + 1][section.columns().size()];
        if (head.has(section)) {
            cells(head.of(section).stream().map(cell -> new Cell(cell.text(), cell.columns(), 1, Form.Style.CENTRED)).toList(), starts,
                    new boolean[1][section.columns().size()], 0, true);
        }
        for (int row = 0; row < section.rows().size(); row++) {
            cells(section.rows().get(row).cells(), starts, taken, row, false);
        }
        line++;
    }

    /** Where each column of the section begins on the grid; the last entry is its end. */
    private static int[] starts(Section section) {
        int[] starts = new int[section.columns().size() + 1];
        double share = 0;
        for (int i = 0; i < section.columns().size(); i++) {
            starts[i] = (int) Math.round(share * GRID / PERCENT);
            share += section.columns().get(i).width();
        }
        starts[section.columns().size()] = GRID;
        return starts;
    }

    /** @param taken the columns that a cell of an earlier row still covers, by row */
    private void cells(List<Cell> cells, int[] starts, boolean[][] taken, int row, boolean head) {
        int column = 0;
        int tallest = 1;
        for (Cell cell : cells) {
            while (taken[row][column]) {
                column++;
            }
            int from = starts[column];
            int to = starts[Math.min(column + cell.columns(), starts.length - 1)] - 1;
            put(cell, from, to, head);
            if (cell.rows() == 1) {
                tallest = Math.max(tallest, lines(cell.text(), to - from + 1));
            }
            for (int below = row; below < Math.min(row + cell.rows(), taken.length); below++) {
                for (int across = column; across < Math.min(column + cell.columns(), taken[below].length); across++) {
                    taken[below][across] = true;
                }
            }
            column += cell.columns();
        }
        sheet.rowHeight(line, tallest * LINE);
        line++;
    }

    private void put(Cell cell, int from, int to, boolean head) {
        int last = line + cell.rows() - 1;
        sheet.value(line, from, cell.text());
        if (to > from || last > line) {
            sheet.range(line, from, last, to).merge();
        }
        StyleSetter style = sheet.range(line, from, last, to).style().wrapText(true).verticalAlignment("top")
                .borderStyle(BorderStyle.THIN).format("@");
        if (head || cell.style() == Form.Style.STRONG || cell.style() == Form.Style.LABEL) {
            style.bold();
        }
        if (head || cell.style() == Form.Style.CENTRED) {
            style.horizontalAlignment("center");
        }
        style.set();
    }

    private static int lines(String text, int columns) {
        double letters = columns * LETTERS;
        return text.lines().mapToInt(each -> Math.max(1, (int) Math.ceil(each.length() / letters))).sum();
    }

    private void signatures(List<Signature> all) {
        line++;
        if (all.isEmpty()) {
            return;
        }
        int width = GRID / all.size();
        for (int i = 0; i < all.size(); i++) {
            Signature one = all.get(i);
            List<String> texts = List.of(one.placeAndDate(), one.role(), "", one.signed(), "", one.name(), one.number());
            int first = line;
            for (String text : texts) {
                value(i * width, width, text);
                sheet.style(line, i * width).horizontalAlignment("center").set();
                line++;
            }
            line = i == all.size() - 1 ? line : first;
        }
    }

    private void wide(String text, boolean title) {
        value(0, GRID, text);
        if (title) {
            sheet.style(line, 0).bold().horizontalAlignment("center").set();
        }
        line++;
    }

    private void value(int from, int columns, String text) {
        sheet.value(line, from, text);
        sheet.range(line, from, line, from + columns - 1).merge();
        sheet.style(line, from).format("@").set();
    }
}
