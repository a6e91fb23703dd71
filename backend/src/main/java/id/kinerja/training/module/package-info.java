/** Task cards of three to five minutes in both languages, versioned with the product, and who has completed which. */
package id.kinerja.training.module;
