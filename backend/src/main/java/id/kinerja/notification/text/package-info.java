/** How a notice becomes words: the key of a sentence and its parameters, in the reader's language. */
package id.kinerja.notification.text;
