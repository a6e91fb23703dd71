import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

// Rina of the demo office has a plan in force; Ika is her assessor.
const RINA = '197803052000242001';
const IKA = '198209182018062001';

test('a plan is changed, completed, returned, agreed and signed by both', async ({ browser }) => {
  test.slow();
  const rina = await signedIn(browser, RINA, { width: 360, colorScheme: 'light' });
  await expectAccessible(rina);
  const ika = await signedIn(browser, IKA, { width: 360, colorScheme: 'dark' });
  await expectAccessible(ika);

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
