import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';

interface DemoAccounts {
  password: string;
  items: { identifier: string; name: string; part: string }[];
}

/** Each person of the demo office opens every screen of their menu, on a phone and on a desk, in light and dark. */
for (const { width, colorScheme } of [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const) {
  test(`every screen is in order, ${width} px, ${colorScheme}`, async ({ browser, request }) => {
    test.setTimeout(300_000);
    const { password, items }: DemoAccounts = await (await request.get('/api/v1/demo-accounts')).json();
    const faults: string[] = [];
    for (const account of items) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await context.newPage();
      await signIn(page, account.identifier, password);
      for (const path of await menuOf(page)) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectAccessible(page).catch((error: Error) =>
          faults.push(`${account.part} ${path}: ${error.message}`),
        );
        const alerts = await page.getByRole('alert').allTextContents();
        if (alerts.length > 0) faults.push(`${account.part} ${path}: ${alerts.join()}`);
        if (process.env.E2E_PICTURES) {
          const name = `${account.part}${path.replaceAll('/', '_')}-${width}.png`;
          await page.screenshot({ path: `${process.env.E2E_PICTURES}/${name}`, fullPage: true });
        }
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });
}

async function signIn(page: Page, identifier: string, password: string): Promise<void> {
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').fill(identifier);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Selamat datang/ })).toBeVisible();
}

/** The addresses of the menu, those behind "Lainnya" on a phone included. */
async function menuOf(page: Page): Promise<string[]> {
  const links = () =>
    page
      .getByRole('navigation')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const first = await links();
  if (!first.includes('/lainnya')) return first;
  await page.goto('/lainnya');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const rest = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set([...first, ...rest])];
}
