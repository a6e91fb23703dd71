/** One-time codes: handed over by the personnel officer, sent by mail where there is mail, or shown to the first administrator. */
package id.kinerja.identity.code;
