import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';

const PUBLIC_PAGES = ['/masuk', '/masuk/kode', '/lupa-sandi', '/mulai-admin?kode=001234', '/tidak-ada'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`public pages are accessible, ${width} px, ${colorScheme}`, async ({ browser }) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 740 } });
      for (const path of PUBLIC_PAGES) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
      }
      await page.close();
    });
  }
}

test('a deep link leads to the sign-in and is remembered', async ({ page }) => {
  await page.goto('/profil');
  await expect(page).toHaveURL('/masuk?kembali=%2Fprofil');
  await expect(page).toHaveTitle('Masuk · Kinerja');
});

test('the way back never leaves this site', async ({ page }) => {
  await page.goto('/masuk?kembali=//example.org');
  await expect(page.getByRole('heading', { name: 'Masuk' })).toBeVisible();
  expect(page.url()).not.toContain('example.org');
});

test('an empty form explains itself by keyboard alone', async ({ page }) => {
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').focus();
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('NIP atau surel')).toBeFocused();
});

test('the language changes without losing what was typed', async ({ page }) => {
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').fill('198503122010012004');
  await page.getByRole('button', { name: 'EN, English' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByLabel('NIP or e-mail')).toHaveValue('198503122010012004');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
