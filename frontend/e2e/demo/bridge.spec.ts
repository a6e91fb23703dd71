import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

const cases = async (page: Page): Promise<number> => {
  const text = await page
    .getByText(/Terisi sendiri dari [\d.]+ permohonan/)
    .first()
    .textContent();
  return Number(/([\d.]+) permohonan/.exec(text ?? '')?.[1]?.replaceAll('.', ''));
};

test('a number opens into its requests, one is contested, the head accepts, the number changes', async ({
  browser,
}) => {
  test.slow();
  const clerk = await signedIn(browser, 'EMPLOYEE', { width: 360 });
  await clerk.goto('/kinerja');
  await clerk.getByRole('link', { name: 'Lihat permohonan: Surat yang selesai dalam standar waktu' }).click();
  await expect(clerk.getByText('Angka ini terisi sendiri')).toBeVisible();
  const before = await cases(clerk);
  await expectAccessible(clerk);
  await clerk.getByLabel('Tampilkan').selectOption({ label: 'Yang terlambat' });
  await clerk
    .getByRole('button', { name: /^Sanggah permohonan/ })
    .first()
    .click();
  const form = clerk.getByRole('form', { name: /^Sanggah permohonan/ });
  const number = /KEC\S+/.exec((await form.getAttribute('aria-label')) ?? '')?.[0] ?? '';
  await form.getByLabel('Mengapa permohonan ini tidak seharusnya dihitung?').selectOption('SYSTEM_OUTAGE');
  await form.getByLabel(/Penjelasan singkat/).fill('Mesin cetak rusak sampai sore.');
  await expectAccessible(clerk);
  await form.getByRole('button', { name: 'Kirim sanggahan' }).click();
  await expect(clerk.getByText('Disanggah, menunggu keputusan').first()).toBeVisible();

  const head = await signedIn(browser, 'SUPERVISOR');
  await head.getByRole('link', { name: /Putuskan \d+ sanggahan/ }).click();
  const card = head.getByRole('article', { name: number });
  await expect(card.getByText('Mesin cetak rusak sampai sore.')).toBeVisible();
  await expectAccessible(head);
  await card.getByLabel(/Alasan keputusan/).fill('Benar, mesin cetak diperbaiki hari itu.');
  await card.getByRole('button', { name: 'Terima, jangan dihitung' }).click();
  await expect(card.getByText('Diterima')).toBeVisible();

  await clerk.reload();
  await expect(clerk.getByText(/tidak dihitung karena sanggahan diterima/).first()).toBeVisible();
  expect(await cases(clerk)).toBe(before - 1);
  await clerk.getByLabel('Tampilkan').selectOption({ label: 'Yang tidak dihitung' });
  await expect(clerk.getByText('Keputusan: Benar, mesin cetak diperbaiki hari itu.')).toBeVisible();
});
