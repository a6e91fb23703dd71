import { existsSync, readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';

const welcome = process.env.E2E_WELCOME ?? '';
const accounts = existsSync(welcome) ? readFileSync(welcome, 'utf8') : '';
const password = /: (\S+)\)/.exec(accounts)?.[1] ?? '';

// Rina of the demo office has a plan in force; Ika is her assessor.
const RINA = '197803052000242001';
const IKA = '198209182018062001';

async function signedIn(browser: Browser, nip: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 740 } });
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').fill(nip);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('heading', { name: /Selamat datang/ })).toBeVisible();
  await expectAccessible(page);
  return page;
}

test('a plan is changed, completed, returned, agreed and signed by both', async ({ browser }) => {
  test.skip(!accounts.startsWith('Akun demo'), 'Happens in the demo office: script/e2e, or E2E_WELCOME.');
  test.slow();
  const rina = await signedIn(browser, RINA, 'light');
  const ika = await signedIn(browser, IKA, 'dark');

  await rina.goto('/kinerja/target');
  await expect(rina.getByRole('button', { name: 'Ajukan perubahan' })).toBeVisible();
  await expectAccessible(rina);
  await rina.getByRole('button', { name: 'Ajukan perubahan' }).click();
  await rina.getByRole('dialog').getByRole('textbox').fill('Loket kedua dibuka mulai bulan depan.');
  await rina.getByRole('button', { name: 'Buat draf perubahan' }).click();

  const main = rina.getByRole('region', { name: 'Hasil kerja utama' });
  await main.getByRole('button', { name: 'Tambah hasil kerja utama' }).press('Enter');
  await rina.keyboard.type('Arsip layanan mudah dicari');
  await rina.keyboard.press('Tab');
  await expect(rina.getByText(/^Tersimpan \d/)).toBeVisible();
  await rina.reload();
  const added = main
    .getByRole('listitem')
    .filter({ has: rina.locator('h3') })
    .last();
  await expect(added.getByLabel('Rencana hasil kerja')).toHaveValue('Arsip layanan mudah dicari');
  await expectAccessible(rina);

  await rina.getByRole('button', { name: 'Periksa dan kirim' }).click();
  await rina.getByRole('button', { name: /^Kirim ke/ }).click();
  const summary = rina.getByRole('alert');
  await expect(summary).toBeFocused();
  await expectAccessible(rina);
  await summary.getByRole('link', { name: /Tuliskan apa yang diukur/ }).press('Enter');
  await rina.keyboard.type('Berkas yang ditemukan dalam lima menit');
  await added.getByLabel('Satuan').fill('%');
  await added.getByLabel('Target setahun (%)').fill('97,5');
  await rina.getByRole('button', { name: 'Periksa dan kirim' }).click();
  await expect(rina.getByText('97,5%')).toBeVisible();
  await rina.getByRole('button', { name: /^Kirim ke/ }).click();
  await expect(rina.getByText(/^Sedang diperiksa/)).toBeVisible();
  await expectAccessible(rina);

  await ika.goto('/tim');
  await ika
    .getByRole('table')
    .getByRole('link', { name: /Rina Maulana/ })
    .click();
  await expect(ika.getByRole('button', { name: 'Setujui' })).toBeVisible();
  await expectAccessible(ika);
  await ika.getByRole('button', { name: 'Kembalikan', exact: true }).click();
  await ika.getByRole('dialog').getByRole('textbox').fill('Mohon jelaskan cara mengukurnya.');
  await expectAccessible(ika);
  await ika.getByRole('button', { name: 'Kembalikan SKP' }).click();

  await rina.reload();
  await expect(rina.getByText('Mohon jelaskan cara mengukurnya.')).toBeVisible();
  await rina.getByRole('button', { name: 'Periksa dan kirim' }).click();
  await rina.getByRole('button', { name: /^Kirim ke/ }).click();
  await expect(rina.getByText(/^Sedang diperiksa/)).toBeVisible();

  await ika.reload();
  await ika.getByRole('button', { name: 'Setujui' }).click();
  for (const page of [ika, rina]) {
    await page.reload();
    await page.getByRole('button', { name: 'Tanda tangani' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ya, tanda tangani' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await expect(rina.getByRole('button', { name: 'Ajukan perubahan' })).toBeVisible();
  await rina.getByText(/^Riwayat versi/).click();
  await expectAccessible(rina);
});
