import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

// Nurul has just joined the demo office and has no plan; Ika is her assessor.
const NURUL = 'NEW_EMPLOYEE';
const IKA = '198209182018062001';
const RESULT = 'Warga baru dilayani tanpa menunggu lama';

test('a superior fills a cell, the employee completes the draft, both sign, and the gap closes', async ({
  browser,
}) => {
  test.slow();
  const ika = await signedIn(browser, IKA);
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

  const nurul = await signedIn(browser, NURUL, { width: 360 });
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
  // A page that is left at once may not have sent it.
  await expect(ika.getByRole('button', { name: 'Tanda tangani' })).toBeVisible();
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
