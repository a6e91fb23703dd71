import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

/** The quarter that is over, and the year of the demo: from January to March it is the year before. */
const [thisYear, month] = new Date(Date.now() + 7 * 3_600_000).toISOString().split('-').map(Number) as [
  number,
  number,
];
const YEAR = month > 3 ? thisYear : thisYear - 1;
const LAST_QUARTER = `?periode=${YEAR}-T${month > 3 ? Math.ceil(month / 3) - 1 : 4}`;

/** As a person without a mouse gets there. */
async function tabTo(page: Page, target: Locator, most = 250): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (
      await target.evaluate(
        (node) => node === document.activeElement || node.contains(document.activeElement),
      )
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error('never reached by Tab');
}

async function write(page: Page, box: Locator, text: string): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** The whole form of one person: marks and ratings by number keys, words by typing, the end by a shortcut. */
async function evaluateByKeyboard(page: Page): Promise<void> {
  const toForm = page.getByRole('button', { name: 'Langsung ke isian' });
  await expect(toForm).toBeVisible();
  await tabTo(page, toForm);
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await tabTo(page, page.getByRole('radiogroup', { name: 'Rating hasil kerja' }));
  await page.keyboard.press('2');
  const reason = page.getByLabel('Alasan rating hasil kerja');
  if (await reason.isVisible()) await write(page, reason, 'Capaian dan buktinya dibaca bersama pegawai.');
  await tabTo(page, page.getByRole('radiogroup', { name: 'Rating perilaku kerja' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  const behaviour = page.getByLabel('Alasan rating perilaku kerja');
  if (await behaviour.isVisible()) await write(page, behaviour, 'Sesuai dengan yang diharapkan.');
  await write(
    page,
    page.getByLabel('Umpan balik untuk pegawai'),
    'Pertahankan layanan, lengkapi arsip pekan depan.',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Tanda tangani' })).toBeVisible();
}

test('a supervisor evaluates three people of the team without a mouse', async ({ browser }) => {
  test.setTimeout(240_000);
  const supervisor = await signedIn(browser, 'SUPERVISOR');
  await supervisor.goto(`/tim${LAST_QUARTER}`);
  const queue = supervisor.getByRole('row').filter({ hasText: 'Nilai sekarang' });
  await expect(supervisor.locator('[data-row-link]').first()).toBeVisible();
  const waiting = await queue.count();
  expect(waiting).toBeGreaterThan(0);
  const first = queue.first().locator('[data-row-link]');
  await tabTo(supervisor, first);
  await supervisor.keyboard.press('Enter');
  const done: string[] = [];
  for (let person = 0; person < Math.min(3, waiting); person++) {
    const heading = supervisor.getByRole('heading', { level: 1, name: /^Menilai / });
    await expect(heading).toBeVisible();
    const name = (await heading.textContent()) ?? '';
    expect(done).not.toContain(name);
    if (person === 0) await expectAccessible(supervisor);
    await evaluateByKeyboard(supervisor);
    done.push(name);
    await supervisor.keyboard.press('Alt+PageDown');
    if (person + 1 < Math.min(3, waiting)) await expect(heading).not.toHaveText(name);
  }
  await supervisor.goto(`/tim${LAST_QUARTER}`);
  await expect(supervisor.locator('[data-row-link]').first()).toBeVisible();
  await expect(queue).toHaveCount(waiting - done.length);
});

test('an employee writes a self-review a theme a page, and finds it again', async ({ browser }) => {
  test.skip(month <= 3, 'The year is handed in by then.');
  const reader = await signedIn(browser, 'VILLAGE_HEAD', { width: 360 });
  await reader.goto('/kinerja/penilaian-diri');
  await reader.goto(`/kinerja/penilaian-diri?periode=${YEAR}-A1`);
  const view = reader.getByLabel(/^Pandangan Anda tentang: /).first();
  await view.fill('Target ini berjalan baik sepanjang tahun.');
  await expectAccessible(reader);
  await reader.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await expect(reader.getByRole('heading', { level: 2, name: 'Perilaku kerja' })).toBeVisible();
  await reader.getByLabel('Pandangan Anda tentang: Loyal').fill('Data warga saya jaga.');
  await expectAccessible(reader);
  await reader.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  await reader.getByLabel('Catatan untuk atasan').fill('Tahun yang padat, tetapi warga terlayani.');
  await expect(reader.getByText(/^Tersimpan \d/)).toBeVisible();
  await expectAccessible(reader);
  await reader.goto(`/kinerja/penilaian-diri?periode=${YEAR}-A1`);
  await expect(view).toHaveValue('Target ini berjalan baik sepanjang tahun.');
});

test('the personnel office sees how far everybody is, and gives one person more time', async ({
  browser,
}) => {
  const officer = await signedIn(browser, 'HR_OFFICER');
  await officer.goto('/admin/siklus');
  await officer.getByRole('rowheader').getByRole('link').first().click();
  await officer.getByRole('link', { name: /^Lihat kelengkapan Triwulan I$/ }).click();
  await expect(officer.getByRole('heading', { level: 1, name: 'Kelengkapan penilaian' })).toBeVisible();
  await officer.getByLabel('Tahap').selectOption({ label: 'Dibaca' });
  await expect(officer).toHaveURL(/tahap=ACKNOWLEDGED/);
  await expectAccessible(officer);
  const download = officer.waitForEvent('download');
  await officer.getByRole('button', { name: 'Unduh CSV' }).click();
  expect((await download).suggestedFilename()).toBe('kelengkapan-penilaian.csv');
  await officer.goto('/admin/siklus');
  await officer.getByRole('rowheader').getByRole('link').first().click();
  await officer.getByRole('button', { name: 'Beri waktu tambahan untuk Tahunan' }).click();
  await officer.getByLabel('Untuk siapa').selectOption({ label: 'Satu pegawai' });
  await officer.getByRole('textbox', { name: 'Pegawai' }).fill('Putri');
  await officer
    .getByRole('dialog')
    .getByRole('button', { name: /^Putri Maulana/ })
    .click();
  await officer.getByLabel('Diperpanjang sampai').fill(`${YEAR + 1}-02-10`);
  await officer.getByLabel('Alasan').fill('Cuti sakit sampai akhir Januari.');
  await expectAccessible(officer);
  await officer.getByRole('dialog').getByRole('button', { name: 'Beri waktu tambahan' }).click();
  await expect(officer.getByText(/Waktu tambahan tersimpan/)).toBeVisible();
  await expect(officer.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(officer);
});
