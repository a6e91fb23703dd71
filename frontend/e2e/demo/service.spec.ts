import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

// Rina of the demo office serves the counter of the section.
const RINA = '197803052000242001';

test('a request is logged by keyboard, worked, handed over, and followed by its code', async ({
  browser,
}) => {
  test.slow();
  const page = await signedIn(browser, RINA);

  await page.goto('/layanan');
  await expect(page.getByRole('heading', { name: 'Seksi Pelayanan Umum' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Panggil berikutnya' }).click();
  await expect(page.getByRole('button', { name: 'Terima di loket' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/layanan/baru');
  await page.getByRole('radio', { name: /Surat keterangan tidak mampu/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByLabel('Nama panggilan atau inisial').focus();
  await page.keyboard.type('Ibu S.');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Tanda terima' })).toBeVisible();
  await expectAccessible(page);
  const code = (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? '';

  await page.getByRole('link', { name: 'Buka permohonan' }).click();
  await page.getByRole('button', { name: 'Mulai langkah' }).click();
  await page.getByRole('button', { name: 'Mulai langkah' }).last().click();
  await page.getByRole('button', { name: 'Siap diserahkan' }).click();
  await page.getByRole('button', { name: 'Serahkan' }).click();
  await expect(page.getByRole('button', { name: 'Catat koreksi' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/layanan/mutu');
  await expect(page.getByRole('img').first()).toBeVisible();
  await expectAccessible(page);

  const citizen = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await citizen.goto(`/lacak?kode=${code}`);
  await expect(citizen.getByRole('heading', { name: 'Sudah diserahkan' })).toBeVisible();
  await expect(citizen.getByText('Ibu S.')).toHaveCount(0);
  await expectAccessible(citizen);
});
