/** "Are my data right?": what employees confirm or report about their own record, and how the personnel office settled it. */
package id.kinerja.employee.confirmation;
