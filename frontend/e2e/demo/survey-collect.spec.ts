import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

// Joko is the personnel officer of the demo office, Ika heads the section whose counter asks.
const JOKO = '197110192012011001';
const IKA = '198209182018062001';

test('a survey runs, a sheet of paper is printed and typed by two persons', async ({ browser }) => {
  test.slow();
  const ika = await signedIn(browser, IKA);
  await ika.goto('/survei');
  await expect(ika.getByRole('heading', { name: 'Survei kepuasan' })).toBeVisible();
  await expectAccessible(ika);
  await ika
    .getByRole('row', { name: /Berjalan/ })
    .getByRole('link')
    .first()
    .click();
  await expect(ika.getByRole('heading', { name: 'Per layanan' })).toBeVisible();
  await expect(ika.getByText('Nilai baru terlihat setelah survei ditutup.')).toBeVisible();
  await expectAccessible(ika);
  const survey = new URL(ika.url()).pathname;

  await ika.getByRole('link', { name: 'Cetak lembar kertas' }).click();
  await ika.getByLabel('Jumlah lembar').fill('1');
  await ika.getByRole('button', { name: 'Buat lembar' }).click();
  const code = (await ika.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? '';
  await expectAccessible(ika);

  const joko = await signedIn(browser, JOKO);
  for (const page of [ika, joko]) {
    await page.goto(`${survey}/entri`);
    await page.getByLabel('Kode').fill(code);
    for (const question of await page.getByRole('radiogroup').all()) {
      await question.getByRole('radio').nth(2).check();
    }
    await page.getByRole('button', { name: 'Kirim lembar' }).click();
    await expect(page.getByText(page === ika ? 'Menunggu orang kedua' : 'Jawaban diterima')).toBeVisible();
  }
  await expectAccessible(joko);

  await joko.goto('/survei/kuesioner');
  await joko.getByText('Buat versi baru').click();
  await joko.getByLabel('Bobot unsur').selectOption('CUSTOM');
  await joko.getByRole('button', { name: 'Bagi rata' }).click();
  await expect(joko.getByText('Jumlah bobot 1', { exact: true })).toBeVisible();
  await expectAccessible(joko);
});
