import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { demoAccounts, signIn } from './people';

// The walks only look: they may go at the same time.
test.describe.configure({ mode: 'parallel' });

const PHONE = 360;
/** Their menus are part of those of others: on a desk they need not be walked twice. */
const WITHIN_OTHERS = ['NEW_EMPLOYEE', 'EMPLOYEE', 'VILLAGE_HEAD'];
const LOOKS = [
  { width: PHONE, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** Screens that stand in no menu, by who comes to them. "> first" opens the first thing that is listed there. */
const BEYOND: Record<string, string[]> = {
  EMPLOYEE: [
    '/pemberitahuan',
    '/bantuan',
    '/kinerja/catatan',
    '/kinerja/bukti',
    '/kinerja/umpan-balik',
    '/kinerja/umpan-balik/minta',
    '/kinerja/umpan-balik/beri',
    '/kinerja/kabar',
    '/kinerja/dialog',
    '/kinerja/dialog > first',
    '/kinerja/rekan',
    '/kinerja/penilaian-diri',
    '/kinerja/hasil',
    '/kinerja/hasil > first',
    '/kinerja/riwayat',
    '/kinerja/angka-kredit',
    '/kalkulator',
    '/keberatan > first',
    '/profil/berkas',
    '/belajar > first',
    '/belajar/survei',
    '/tindak-lanjut > first',
    '/tindak-lanjut/baru',
  ],
  SUPERVISOR: [
    '/tim > first',
    '/tim/kegiatan',
    '/tim/kegiatan > first',
    '/tim/matriks',
    '/tim/cakupan',
    '/tim/bagian',
    '/kinerja/dialog > first',
  ],
  VILLAGE_HEAD: ['/cetak/unit'],
  UNIT_HEAD: ['/keberatan > first', '/tindak-lanjut?daftar=LED', '/angka-kredit', '/admin/kontrak'],
  HR_OFFICER: [
    '/admin/aturan',
    '/admin/aturan > first',
    '/admin/pustaka',
    '/admin/pustaka/bagikan',
    '/admin/siklus > first',
    '/admin/kelengkapan',
    '/admin/serah-terima',
    '/admin/pegawai > first',
    '/admin/unit > first',
    '/admin/laporan-data',
    '/admin/kode-masuk',
    '/admin/kalender',
    '/admin/jam-layanan',
    '/admin/layanan > first',
    '/belajar/survei/hasil',
  ],
  AUDITOR: ['/keberatan > first', '/angka-kredit > first', '/tindak-lanjut > first'],
};

for (const { width, colorScheme } of LOOKS) {
  /** Each person of the demo office opens every screen of their menu, on a phone and on a desk, in light and dark. */
  test(`every screen is in order, ${width} px, ${colorScheme}`, async ({ browser, request }) => {
    test.setTimeout(900_000);
    const { items } = await demoAccounts(request);
    const faults: string[] = [];
    for (const account of items.filter(({ part }) => width === PHONE || !WITHIN_OTHERS.includes(part))) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await context.newPage();
      await signIn(page, account.identifier);
      for (const path of await menuOf(page)) {
        await page.goto(path);
        faults.push(...(await faultsOf(page, `${account.part} ${path}`, width)));
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });
}

/** On a phone, where things break first. */
test('every screen beyond the menu is in order', async ({ browser }) => {
  test.setTimeout(900_000);
  const faults: string[] = [];
  for (const [part, paths] of Object.entries(BEYOND)) {
    const context = await browser.newContext({ viewport: { width: PHONE, height: 800 } });
    const page = await context.newPage();
    await signIn(page, part);
    for (const path of paths) {
      await open(page, path);
      faults.push(...(await faultsOf(page, `${part} ${path}`, PHONE)));
    }
    await context.close();
  }
  expect(faults).toEqual([]);
});

async function open(page: Page, path: string): Promise<void> {
  const [address = '', first] = path.split(' > ');
  await page.goto(address);
  if (!first) return;
  const link = page.getByRole('main').locator('[role=rowheader] a, h2 a, h3 a').first();
  await link.click({ timeout: 30_000 });
  await expect(page).not.toHaveURL(new RegExp(`${address}$`));
}

/** What axe, the width and the alerts say of the screen that is open. */
async function faultsOf(page: Page, name: string, width: number): Promise<string[]> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await page.waitForLoadState('networkidle');
  // The one before may have been that of the screen that was left.
  await expect(heading).toBeVisible();
  const faults: string[] = [];
  await expectAccessible(page).catch((error: Error) => faults.push(`${name}: ${error.message}`));
  const alerts = await page.getByRole('alert').allTextContents();
  if (alerts.length > 0) faults.push(`${name}: ${alerts.join()}`);
  if (process.env.E2E_PICTURES) {
    const file = `${name.replaceAll(/[^\w-]+/g, '_')}-${width}.png`;
    await page.screenshot({ path: `${process.env.E2E_PICTURES}/${file}`, fullPage: true });
  }
  return faults;
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
