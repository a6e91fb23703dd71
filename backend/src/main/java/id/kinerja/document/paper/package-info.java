/** Forms as files: PDF for paper and archive, XLSX to work on. */
package id.kinerja.document.paper;
