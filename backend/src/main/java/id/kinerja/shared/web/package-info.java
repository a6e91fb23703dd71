/** The single-page app, served beside the API where no web server stands in front. */
package id.kinerja.shared.web;
