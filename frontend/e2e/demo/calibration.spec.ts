import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

test('a calibration with a warning is closed with a reason', async ({ browser }) => {
  test.setTimeout(180_000);
  // The Lurah of Mesjid Priyayi has a session open on the latest quarter.
  const lurah = await signedIn(browser, '197707022001031001', { width: 360 });
  await lurah.goto('/unit-kinerja');
  const session = lurah.getByRole('link', { name: 'Kalibrasi sedang berlangsung' });
  const periods = lurah.getByLabel('Periode');
  await expect(periods).toBeVisible();
  for (const value of await periods
    .locator('option')
    .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''))) {
    await periods.selectOption(value);
    await expect(lurah.getByRole('table', { name: 'Predikat unit' })).toBeVisible();
    await lurah.waitForLoadState('networkidle');
    if (await session.isVisible()) break;
  }
  await expectAccessible(lurah);
  await session.click();
  await expect(lurah.getByRole('heading', { name: 'Hasil pegawai' })).toBeVisible();
  await expect(lurah.getByRole('table', { name: 'Hasil pegawai' })).toBeVisible();
  await expectAccessible(lurah);
  await lurah.getByLabel('Sembunyikan nama').check();
  await expect(lurah.getByRole('rowheader', { name: 'Pegawai 1', exact: true })).toBeVisible();

  await expect(lurah.getByText('Sebaran belum sesuai pola.', { exact: false }).first()).toBeVisible();
  await lurah.getByRole('button', { name: 'Tutup sesi kalibrasi' }).click();
  await expect(lurah.getByRole('alert')).toContainText('Tuliskan alasannya');
  await lurah.getByLabel('Alasan menutup dengan sebaran ini').fill('Pegawai sedikit, pekerjaan merata.');
  await lurah.getByRole('button', { name: 'Tutup sesi kalibrasi' }).click();
  await expect(lurah.getByText('Sudah ditutup').first()).toBeVisible();
  await expect(lurah.getByText('Pegawai sedikit, pekerjaan merata.')).toBeVisible();
  await expectAccessible(lurah);
});
