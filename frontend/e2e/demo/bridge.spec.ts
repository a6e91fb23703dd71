import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';

interface DemoAccounts {
  password: string;
  items: { identifier: string; part: string; name: string }[];
}

async function signedIn(
  browser: Browser,
  request: APIRequestContext,
  part: string,
  width = 1280,
): Promise<Page> {
  const { password, items }: DemoAccounts = await (await request.get('/api/v1/demo-accounts')).json();
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').fill(items.find((item) => item.part === part)?.identifier ?? '');
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Selamat datang/ })).toBeVisible();
  return page;
}

const cases = async (page: Page): Promise<number> => {
  const text = await page
    .getByText(/Terisi sendiri dari [\d.]+ permohonan/)
    .first()
    .textContent();
  return Number(/([\d.]+) permohonan/.exec(text ?? '')?.[1]?.replaceAll('.', ''));
};

test('a number opens into its requests, one is contested, the head accepts, the number changes', async ({
  browser,
  request,
}) => {
  test.skip(!(await request.get('/api/v1/demo-accounts')).ok(), 'Happens in the demo office.');
  test.slow();
  const clerk = await signedIn(browser, request, 'EMPLOYEE', 360);
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

  const head = await signedIn(browser, request, 'SUPERVISOR');
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
