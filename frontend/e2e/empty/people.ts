import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';

export const PASSWORD = 'perahu lima di sungai';

/** People of the office of Kasemen as the imported file has them. */
export const tuti = { nip: '199102082012042001', name: 'Tuti Sari' };
export const ika = { nip: '198209182018062001', name: 'Ika Sari, A.Md.' };
export const joko = { nip: '197110192012011001', name: 'Joko Fadhilah' };

/** The one-time link that the server printed at its first start. */
export function firstAdministratorPath(): string {
  const welcome = readFileSync(process.env.E2E_WELCOME ?? 'data/welcome.txt', 'utf8');
  const link = /https?:\/\/\S+/.exec(welcome)?.[0];
  if (!link) throw new Error('the server printed no link for a first administrator');
  const { pathname, search } = new URL(link);
  return pathname + search;
}

/** A browser of one's own, as each person has. */
export async function newPage(browser: Browser, phone = false): Promise<Page> {
  const viewport = phone ? { width: 360, height: 740 } : { width: 1280, height: 900 };
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  return context.newPage();
}

/** The personnel officer makes a code for somebody and hands it over. */
export async function codeFor(officer: Page, person: { nip: string; name: string }): Promise<string> {
  await officer.goto(`/admin/pegawai?q=${person.nip}`);
  await officer.getByRole('link', { name: person.name, exact: true }).click();
  await officer.getByRole('button', { name: 'Buat kode masuk' }).click();
  const slip = officer.getByRole('status').filter({ hasText: person.nip });
  const code = await slip.locator('p').nth(2).textContent();
  expect(code ?? '').toMatch(/^[A-Z0-9-]{8,}$/);
  return code ?? '';
}

/** The first sign-in with the code, choosing a password. */
export async function begin(page: Page, nip: string, code: string): Promise<void> {
  await page.goto('/masuk/kode');
  await page.getByLabel('NIP atau surel').fill(nip);
  await page.getByLabel('Kode sekali pakai').fill(code);
  await page.getByLabel('Kata sandi baru', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Selamat datang/ })).toBeVisible();
}
