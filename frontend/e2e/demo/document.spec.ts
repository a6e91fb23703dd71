import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { wordsOf } from './paper';
import { signedIn } from './people';

test('a plan is printed, read back and verified by a stranger', async ({ browser }) => {
  test.slow();
  const page = await signedIn(browser, 'EMPLOYEE');
  await page.goto('/kinerja/target');
  await page.getByRole('link', { name: 'Formulir resmi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Sasaran Kinerja Pegawai/ })).toBeVisible();
  await expect(page.getByText('PENDEKATAN HASIL KERJA KUANTITATIF')).toBeVisible();
  await expectAccessible(page);

  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh PDF' }).click(),
  ]);
  expect(await wordsOf(pdf)).toMatch(/SASARAN KINERJA PEGAWAI.*PERILAKU KERJA.*KONSEKUENSI|%PDF-/);
  const [xlsx] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh XLSX' }).click(),
  ]);
  expect(
    readFileSync(await xlsx.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  const address = await page.getByRole('link', { name: 'Buka halaman pemeriksaan' }).getAttribute('href');
  const stranger = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await stranger.goto(address ?? '/verifikasi');
  await expect(stranger.getByText('Dokumen asli dan berlaku')).toBeVisible();
  await expect(stranger.getByText('Putri')).toHaveCount(0);
  await expectAccessible(stranger);
  await stranger
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'salinan.pdf',
      mimeType: 'application/pdf',
      buffer: readFileSync(await pdf.path()),
    });
  await expect(stranger.getByText('Berkas asli')).toBeVisible();
  await stranger
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'palsu.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.concat([readFileSync(await pdf.path()), Buffer.from(' ')]),
    });
  await expect(stranger.getByText('Berkas berbeda')).toBeVisible();

  await stranger.goto('/verifikasi');
  await stranger.getByLabel('Kode verifikasi').fill('aaaa bbbb cccc dddd');
  await stranger.keyboard.press('Enter');
  await expect(stranger.getByText('Kode tidak dikenal')).toBeVisible();
  await expectAccessible(stranger);
});

test('the head of a unit prints all plans at once', async ({ browser }) => {
  test.slow();
  const page = await signedIn(browser, 'VILLAGE_HEAD', { width: 360 });
  await page.goto('/cetak/unit');
  await expect(page.getByLabel('Unit kerja')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cetak formulir unit' }).press('Enter');
  const archive = page.getByRole('button', { name: /Unduh ZIP/ }).first();
  await expect(archive).toBeVisible({ timeout: 120_000 });
  const [zip] = await Promise.all([page.waitForEvent('download'), archive.click()]);
  expect(
    readFileSync(await zip.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await expectAccessible(page);
});

test('the personnel officer compares with a national report', async ({ browser }) => {
  const page = await signedIn(browser, 'HR_OFFICER');
  await page.goto('/admin/serah-terima');
  await page.getByLabel('Laporan', { exact: true }).selectOption('PLAN');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'Laporan SKP.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'nip;nama;skp_unor;skp_status;is_plt_plh;periode_akhir\n197507262006082001;PUTRI MAULANA;Seksi;persetujuan;0;2026-12-31\n198001012005011009;ORANG LUAR;Lain;persetujuan;0;2026-12-31\n',
      ),
    });
  await page.getByRole('button', { name: 'Baca laporan' }).click();
  await expect(page.getByText(/2 pegawai terbaca/)).toBeVisible();
  await page.getByLabel('Yang dibandingkan').selectOption('PLAN');
  await page.getByLabel('Hasil banding').selectOption('MISSING_HERE');
  await expect(page.getByRole('cell', { name: 'Tidak ada di Kinerja' })).toBeVisible();
  await expect(page.getByText('ORANG LUAR')).toBeVisible();
  await expectAccessible(page);
});
