import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

// The village of the surveys is in no other journey.
const VILLAGE = 'Kelurahan Warung Jaud';
/** The 29 respondents whose printed index is known under two weights. */
const KNOWN = readFileSync(
  new URL('../../../backend/src/test/resources/survey-29-respondents.csv', import.meta.url),
);

async function check(page: Page, name: string, file: Buffer, weights: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'jawaban.csv', mimeType: 'text/csv', buffer: file });
  await page.getByLabel('Unit').selectOption({ label: VILLAGE });
  await page.getByLabel('Nama survei').fill(name);
  await page.getByLabel('Hari pertama').fill('2025-07-01');
  await page.getByLabel('Hari terakhir').fill('2025-09-30');
  await page.getByLabel('Bobot unsur').selectOption(weights);
  await page.getByRole('button', { name: 'Periksa berkas' }).click();
  await expect(page.getByRole('heading', { name: 'Kolom yang dikenali' })).toBeVisible();
}

const indexOf = (page: Page) => page.getByRole('region', { name: 'IKM', exact: true });

test('raw answers are looked at, the good ones taken, and their index is the one that was printed', async ({
  browser,
}) => {
  test.slow();
  const page = await signedIn(browser, 'HR_OFFICER', { width: 360 });
  const name = `SKM ${Date.now()}`;
  await page.goto('/admin/impor');
  await page.getByRole('link', { name: 'Impor jawaban mentah survei' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Impor jawaban survei' })).toBeVisible();
  await expectAccessible(page);

  const faulty = Buffer.concat([KNOWN, Buffer.from('30,4,4,4,0,4,4,4,4,4\n')]);
  await check(page, name, faulty, 'EXACT_1_9');
  await expect(page.getByText('91,48')).toBeVisible();
  const problem = page.getByRole('row').filter({ hasText: 'Baris 31' });
  await expect(problem).toContainText('BIAYA');
  await expect(problem).toContainText('nilainya harus 1 sampai 4');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('1 sampai 4');

  await page.getByRole('button', { name: 'Ambil 29 jawaban' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ambil 29 jawaban' }).click();
  await expect(indexOf(page).getByText('91,48')).toBeVisible();

  await page.goto('/admin/impor/jawaban-survei');
  await check(page, `${name} bobot 0,11`, KNOWN, 'W_0_11');
  await expect(page.getByText('90,56')).toBeVisible();
  await page.getByRole('button', { name: 'Ambil 29 jawaban' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ambil 29 jawaban' }).click();
  await expect(indexOf(page).getByText('90,56')).toBeVisible();
  await expectAccessible(page);
});

test('an index that was published before is noted and stands in the list', async ({ browser }) => {
  const page = await signedIn(browser, 'HR_OFFICER');
  await page.goto('/hasil-survei');
  await page.getByRole('link', { name: 'IKM terdahulu' }).click();
  await page.getByRole('button', { name: 'Catat IKM terdahulu' }).click();
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByText('Pilih unitnya.').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Unit').selectOption({ label: VILLAGE });
  await page.getByLabel('Survei', { exact: true }).fill('SKM Semester II 2023');
  await page.getByLabel('Hari terakhir').fill('2023-12-31');
  await page.getByLabel('IKM', { exact: true }).fill('82,45');
  await page.getByLabel('Sumber').fill('Laporan SKM 2023, halaman 12');
  await page.getByRole('button', { name: 'Simpan' }).click();
  const row = page.getByRole('row').filter({ hasText: 'SKM Semester II 2023' }).filter({ hasText: VILLAGE });
  await expect(row).toContainText('82,45');
  await expect(row).toContainText('B');
  await expectAccessible(page);
  await row.getByRole('button', { name: /^Hapus/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click();
  await expect(row).toHaveCount(0);
});
