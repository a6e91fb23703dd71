import { existsSync, readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';

const welcome = process.env.E2E_WELCOME ?? '';
const accounts = existsSync(welcome) ? readFileSync(welcome, 'utf8') : '';
const password = /: (\S+)\)/.exec(accounts)?.[1] ?? '';

// Nurul has just joined the demo office and has no plan; Ika is her assessor.
const NURUL = /(\d{18})\s+Nurul Aini/.exec(accounts)?.[1] ?? '';
const IKA = '198209182018062001';
const RESULT = 'Warga baru dilayani tanpa menunggu lama';

async function signedIn(browser: Browser, nip: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').fill(nip);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('heading', { name: /Selamat datang/ })).toBeVisible();
  return page;
}

test('a superior fills a cell, the employee completes the draft, both sign, and the gap closes', async ({
  browser,
}) => {
  test.skip(!accounts.startsWith('Akun demo'), 'Happens in the demo office: script/e2e, or E2E_WELCOME.');
  test.slow();
  const ika = await signedIn(browser, IKA, 1280);
  await ika.goto('/tim');
  await ika.getByRole('link', { name: 'Matriks peran-hasil' }).click();
  const row = ika.getByRole('row').filter({ hasText: 'Nurul Aini' });
  await expect(row.getByText('Kosong').first()).toBeVisible();
  await expectAccessible(ika);
  await row.getByRole('button').last().focus();
  await ika.keyboard.press('Enter');
  await ika.keyboard.type(RESULT);
  await expectAccessible(ika);
  await ika.keyboard.press('Enter');
  await expect(row.getByText(RESULT)).toBeVisible();
  await expect(row.getByText('Draf dibuat')).toBeVisible();

  const nurul = await signedIn(browser, NURUL, 360);
  await nurul.goto('/kinerja/target');
  await expect(nurul.getByText(/Diusulkan Ika Sari.* dari matriks peran-hasil/)).toBeVisible();
  await expect(nurul.getByLabel('Rencana hasil kerja').first()).toHaveValue(RESULT);
  await expectAccessible(nurul);
  await nurul.getByRole('radio', { name: /^Kualitatif/ }).check();
  await nurul.getByRole('button', { name: 'Tulis ukuran keberhasilan' }).click();
  await nurul.keyboard.type('Warga yang baru pertama datang selesai dilayani dalam satu kunjungan.');
  await nurul.getByRole('button', { name: 'Laporan kemajuan setiap akhir bulan kepada atasan' }).click();
  await nurul.getByRole('button', { name: 'Periksa dan kirim' }).click();
  await expect(nurul.getByText('Ukuran keberhasilan', { exact: true })).toBeVisible();
  await expectAccessible(nurul);
  await nurul.getByRole('button', { name: /^Kirim ke/ }).click();
  await expect(nurul.getByText(/^Sedang diperiksa/)).toBeVisible();

  await ika.goto('/tim');
  await ika
    .getByRole('table')
    .getByRole('link', { name: /Nurul Aini/ })
    .click();
  await ika.getByRole('button', { name: 'Setujui' }).click();
  for (const page of [ika, nurul]) {
    await page.reload();
    await page.getByRole('button', { name: 'Tanda tangani' }).click();
    await page.getByRole('button', { name: 'Ya, tanda tangani' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  await ika.goto('/tim/cakupan');
  await expect(ika.getByText(RESULT)).toBeVisible();
  await expectAccessible(ika);
  await ika.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(ika);
  await ika.goto('/tim/matriks');
  await ika.getByText(/Nurul Aini: \d+ dari \d+ terisi/).click();
  await expect(ika.getByText('Disetujui').first()).toBeVisible();
  await expectAccessible(ika);
});
