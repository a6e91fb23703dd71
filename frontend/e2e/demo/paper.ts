import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';

/** The words of a PDF, where poppler is there to read them; else that it is one. */
export async function wordsOf(download: Download): Promise<string> {
  const path = await download.path();
  try {
    return execFileSync('pdftotext', ['-layout', path, '-']).toString().replaceAll(/\s+/g, ' ');
  } catch {
    return readFileSync(path).subarray(0, 5).toString();
  }
}
