import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test';

interface DemoAccounts {
  password: string;
  items: { identifier: string; part: string }[];
}

interface Look {
  width?: number;
  colorScheme?: 'light' | 'dark';
}

/** Who there is to be in the demo office, and the password of all. */
export async function demoAccounts(request: APIRequestContext): Promise<DemoAccounts> {
  return (await request.get('/api/v1/demo-accounts')).json();
}

/** @param who an NIP, or the part that an account of the demo plays */
export async function credentialsOf(request: APIRequestContext, who: string) {
  const { password, items } = await demoAccounts(request);
  return { identifier: items.find(({ part }) => part === who)?.identifier ?? who, password };
}

export async function signIn(page: Page, who: string): Promise<void> {
  const { identifier, password } = await credentialsOf(page.request, who);
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel').fill(identifier);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Selamat datang/ })).toBeVisible();
}

/** Somebody of the demo office, in a browser of their own. */
export async function signedIn(
  browser: Browser,
  who: string,
  { width = 1280, colorScheme }: Look = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  await signIn(page, who);
  return page;
}
