/** Read models across the features: read by SQL alone, so that nothing here can change anything. */
package id.kinerja.insight;
