import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { wordsOf } from './paper';
import { signedIn } from './people';

test('the report of a published survey is written, issued and read back', async ({ browser }) => {
  test.slow();
  const page = await signedIn(browser, 'HR_OFFICER');
  const { items } = await (await page.request.get('/api/v1/published-results')).json();
  test.skip(items.length === 0, 'nothing is published at the demo office yet');
  const { surveyId, name } = items[0].survey;
  await page.goto(`/hasil-survei/${surveyId}/laporan`);
  await expect(page.getByRole('heading', { level: 1, name: 'Laporan & kartu publikasi' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Kartu IKM/ })).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Pelaksana (2.1)').fill('Tim SKM Kecamatan');
  await page.getByLabel('Pelaksana (2.1)').blur();
  await expect(page.getByText(/^Tersimpan \d/)).toBeVisible();
  await expectAccessible(page);

  const issue = page.getByRole('button', { name: 'Terbitkan laporan' });
  if (await issue.isVisible()) await issue.click();
  await expect(page.getByText(/Kode verifikasi/)).toBeVisible({ timeout: 30_000 });
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh PDF', exact: true }).click(),
  ]);
  const words = await wordsOf(pdf);
  expect(words).toMatch(/BAB I PENDAHULUAN.*Tim SKM Kecamatan.*BAB V PENUTUP.*LAMPIRAN 4|%PDF-/);
  if (!words.startsWith('%PDF-')) expect(words).toContain(name.toUpperCase());
  const [docx] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Unduh DOCX/ }).click(),
  ]);
  expect(docx.suggestedFilename()).toMatch(/^laporan-skm-.*\.docx$/);
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh Persegi PNG' }).click(),
  ]);
  expect(
    readFileSync(await png.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');

  const forAnybody = await (await browser.newPage()).request.get(
    `/api/v1/published-results/${surveyId}/report`,
  );
  expect([200, 404]).toContain(forAnybody.status());
  if (forAnybody.ok()) expect(await forAnybody.body()).toEqual(readFileSync(await pdf.path()));
});

test('the screen of the report fits a phone', async ({ browser }) => {
  const page = await signedIn(browser, 'HR_OFFICER', { width: 360 });
  const { items } = await (await page.request.get('/api/v1/published-results')).json();
  test.skip(items.length === 0, 'nothing is published at the demo office yet');
  await page.goto(`/hasil-survei/${items[0].survey.surveyId}/laporan`);
  await expect(page.getByRole('heading', { level: 2, name: 'Kata-kata kantor Anda' })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});
