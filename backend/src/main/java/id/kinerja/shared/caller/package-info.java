/** Who is calling, over HTTP or in the background. */
package id.kinerja.shared.caller;
