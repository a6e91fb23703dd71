/** A form as its reader sees it, free of paper: sections of tables and places to sign. The screen, PDF and XLSX all show this. */
package id.kinerja.document.form;
