import {
  type APIRequestContext,
  type Browser,
  expect,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signIn } from './people';
import { endedVisit, Office, runningSurvey } from './visits';

const PHONE = { width: 360, height: 740 };

/** A counter with a running survey, how many answers it has, and codes of visits that ended just now. */
async function atTheCounter(request: APIRequestContext) {
  const personnel = await Office.as(request, 'HR_OFFICER');
  const counter = await Office.as(request, 'SERVICE_OFFICER');
  const { worksAt } = await counter.get<{ worksAt: string[] }>('service-requests/boards');
  const unitId = worksAt[0] ?? '';
  const types = await counter.get<{ items: { id: string }[] }>(`service-types?unitId=${unitId}&limit=1`);
  const survey = await runningSurvey(personnel, unitId);
  return {
    visit: () => endedVisit(counter, types.items[0]?.id ?? '', survey.everyNth),
    answers: async () =>
      (await personnel.get<{ progress: { answers: number } }>(`surveys/${survey.id}`)).progress.answers,
  };
}

/** The way of a visitor: from the receipt by the follow-up to the form. */
async function openForm(page: Page, followUpCode: string): Promise<void> {
  await page.goto(`/lacak/${followUpCode}`);
  await expect(page.getByRole('heading', { name: 'Dibatalkan', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Nilai layanan ini' }).click();
  await expect(page.getByRole('heading', { name: 'Bagaimana pelayanan yang Anda terima?' })).toBeVisible();
}

const phone = async (browser: Browser, scheme: 'light' | 'dark' = 'light'): Promise<Page> =>
  (await browser.newContext({ viewport: PHONE, colorScheme: scheme, serviceWorkers: 'allow' })).newPage();

/** Layout shifts since the page was opened. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      }),
  );

test('a visitor answers without a network, and is counted exactly once', async ({ browser, request }) => {
  test.slow();
  const { visit, answers } = await atTheCounter(request);
  const before = await answers();
  const page = await phone(browser);
  await openForm(page, await visit());
  await expectAccessible(page);
  expect(await shifts(page)).toBe(0);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);

  let taps = 0;
  const tap = async (target: Locator) => {
    await target.click();
    taps += 1;
  };
  await tap(page.getByRole('button', { name: 'Mulai' }));
  await expect(page.getByText('Pertanyaan 1 dari 14')).toBeVisible();
  await expectAccessible(page);
  for (let item = 1; item <= 9; item++) {
    await expect(page.getByText(`Pertanyaan ${item} dari 14`)).toBeVisible();
    await tap(
      page
        .getByRole('group')
        .getByRole('button')
        .nth(item === 3 ? 1 : 3),
    );
  }
  for (let trait = 10; trait <= 13; trait++) {
    await expect(page.getByText(`Pertanyaan ${trait} dari 14`)).toBeVisible();
    await tap(page.getByRole('button', { name: 'Tidak menjawab' }));
  }
  await page.getByLabel('Saran atau keluhan').fill('Antrean pagi terlalu panjang.');
  await expectAccessible(page);
  await page.goBack();
  await page.goForward();
  await expect(page.getByLabel('Saran atau keluhan')).toHaveValue('Antrean pagi terlalu panjang.');
  await page.reload();
  await page.getByRole('button', { name: 'Lanjutkan' }).click();
  await expect(page.getByLabel('Saran atau keluhan')).toHaveValue('Antrean pagi terlalu panjang.');
  await tap(page.getByLabel('Tindak lanjuti sebagai pengaduan'));
  await tap(page.getByRole('button', { name: 'Lanjut', exact: true }));
  await tap(page.getByLabel('Saya dibantu orang lain saat mengisi'));
  await expectAccessible(page);
  await tap(page.getByRole('button', { name: 'Kirim penilaian' }));
  expect(taps).toBeLessThanOrEqual(21);

  await expect(
    page.getByRole('heading', { name: 'Tersimpan di HP ini, terkirim begitu ada jaringan' }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Tersimpan di HP ini' })).toBeVisible();
  expect(await answers()).toBe(before);

  await page.context().setOffline(false);
  await expect(page.getByRole('heading', { name: 'penilaian Anda sudah kami terima' })).toBeVisible();
  await expectAccessible(page);
  expect(await answers()).toBe(before + 1);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kinerja.survey'))),
  ).toEqual([]);

  await page.goto(page.url().replace('/selesai', ''));
  await expect(page.getByRole('heading', { name: 'Kode ini sudah dipakai' })).toBeVisible();
  await expectAccessible(page);
  expect(await answers()).toBe(before + 1);
});

test('the form is filled in by keyboard, in English, in the dark', async ({ browser, request }) => {
  const { visit, answers } = await atTheCounter(request);
  const before = await answers();
  const page = await phone(browser, 'dark');
  await openForm(page, await visit());
  await page.getByLabel('Bahasa').selectOption('en');
  await expect(page.getByRole('heading', { name: 'How was the service you received?' })).toBeVisible();
  await expectAccessible(page);
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Begin');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText('Question 2 of 14')).toBeVisible();
  await expectAccessible(page);
  await press('Back');
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(1);
  await press('Continue');
  for (let item = 2; item <= 9; item++) {
    await expect(page.getByText(`Question ${item} of 14`)).toBeVisible();
    await press('Skip');
  }
  for (let trait = 10; trait <= 13; trait++) {
    await expect(page.getByText(`Question ${trait} of 14`)).toBeVisible();
    await press('Rather not say');
  }
  await press('Continue');
  await press('Send my rating');
  await expect(page.getByRole('heading', { name: 'we have received your rating' })).toBeVisible();
  expect(await answers()).toBe(before + 1);
});

test('a device of the public forgets, and one of the office is refused', async ({ browser, request }) => {
  const { visit } = await atTheCounter(request);
  const followUp = await visit();
  const { survey } = await (await request.get(`/api/v1/tracked-requests/${followUp}`)).json();
  const kiosk = await phone(browser);
  await kiosk.clock.install();
  await kiosk.goto('/s?kiosk=1');
  await expect(kiosk.getByRole('heading', { name: 'Bagaimana pelayanan hari ini?' })).toBeVisible();
  await expectAccessible(kiosk);
  await kiosk.getByLabel('Kode survei').fill('7K2M');
  await kiosk.getByRole('button', { name: 'Lanjut' }).click();
  await expect(kiosk.getByText('Kode terdiri dari 12 huruf dan angka')).toBeVisible();
  await kiosk.getByLabel('Kode survei').fill(survey.surveyCode);
  await kiosk.getByRole('button', { name: 'Lanjut' }).click();
  await kiosk.getByRole('button', { name: 'Mulai' }).click();
  await kiosk.getByRole('group').getByRole('button').first().click();
  await kiosk.clock.runFor(45_000);
  await expect(kiosk.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(kiosk);
  await kiosk.clock.runFor(20_000);
  await expect(kiosk.getByLabel('Kode survei')).toHaveValue('');
  expect(await kiosk.evaluate(() => localStorage.length)).toBe(0);
  expect(kiosk.url()).not.toContain(survey.surveyCode);

  const office = await phone(browser);
  await signIn(office, 'SERVICE_OFFICER');
  await office.goto(`/s/${survey.surveyCode}`);
  await expect(office.getByRole('heading', { name: 'Perangkat petugas tidak dapat dipakai' })).toBeVisible();
  await expectAccessible(office);
});

test('codes that lead nowhere are explained, and results are for everybody', async ({ browser }) => {
  const page = await phone(browser);
  await page.goto('/s/0000-0000-0000');
  await expect(page.getByRole('heading', { name: 'Kode ini tidak kami kenal' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/lacak/0000-0000-0000');
  await expect(page.getByRole('heading', { name: 'Kode ini tidak kami kenal.' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/hasil');
  await expect(page.getByRole('heading', { name: 'Hasil survei kepuasan' })).toBeVisible();
  await expectAccessible(page);
  expect(await shifts(page)).toBe(0);
  await page.getByRole('link', { name: /Seksi Pelayanan Umum/ }).click();
  await expect(
    page.getByRole('img', { name: /^Dari \d+,\d\d menjadi \d+,\d\d dalam \d+ periode$/ }),
  ).toBeVisible();
  await page.getByText('Pendidikan terakhir', { exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'SMA atau SMK' })).toBeVisible();
  await expectAccessible(page);
});
