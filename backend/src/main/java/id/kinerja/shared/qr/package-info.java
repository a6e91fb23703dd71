/** QR codes as shapes that any page can draw. */
package id.kinerja.shared.qr;
