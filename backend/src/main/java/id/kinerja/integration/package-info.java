/**
 * Imports of units and employees from the spreadsheets an office has. Nothing is written before a person has seen what
 * would change; every fault is named by row and column in plain words; nothing wrong is taken silently; the same file
 * again changes nothing.
 */
package id.kinerja.integration;
