import { type APIRequestContext, expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { credentialsOf, signedIn } from './people';

// The personnel officer; the village of the survey is in no other journey.
const PERSONNEL = '197110192012011001';
const VILLAGE = 'KEL-09';

/** A survey that runs, and the answers of one that was asked on paper. */
async function prepared(request: APIRequestContext, name: string): Promise<string> {
  const { accessToken } = await (
    await request.post('/api/v1/auth/token', { data: await credentialsOf(request, PERSONNEL) })
  ).json();
  const headers = { Authorization: `Bearer ${accessToken}` };
  const key = () => ({ ...headers, 'Idempotency-Key': crypto.randomUUID() });
  const { items } = await (await request.get('/api/v1/units?limit=200', { headers })).json();
  const unitId = items.find((unit: { code: string }) => unit.code === VILLAGE).id;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
  const made = await request.post('/api/v1/surveys', {
    headers: key(),
    data: {
      unitId,
      name: `${name} berjalan`,
      startsOn: today,
      endsOn: `${Number(today.slice(0, 4)) + 1}-12-30`,
      expectedVisits: 100,
    },
  });
  expect([201, 409]).toContain(made.status());
  const rows = Array.from({ length: 40 }, (_, row) => `3,3,${row % 2 === 0 ? 2 : 3},4,3,4,4,3,4`);
  const table = ['U1,U2,U3,U4,U5,U6,U7,U8,U9', ...rows].join('\n');
  const query = new URLSearchParams({ unitId, name, startsOn: '2024-01-01', endsOn: '2024-06-30' });
  const imported = await request.post(`/api/v1/survey-answer-imports?${query}`, {
    headers: key(),
    multipart: { file: { name: 'jawaban.csv', mimeType: 'text/csv', buffer: Buffer.from(table) } },
  });
  expect(imported.status()).toBe(200);
  return (await imported.json()).surveyId;
}

test('a survey is closed, its index read, planned for, and published for everybody', async ({
  browser,
  request,
}) => {
  test.slow();
  const name = `SKM uji ${Date.now()}`;
  const surveyId = await prepared(request, name);
  const page = await signedIn(browser, PERSONNEL, { width: 360 });

  await page.goto('/hasil-survei');
  await expect(page.getByRole('heading', { name: 'Survei yang sedang berjalan' })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('article')
    .filter({ hasText: `${name} berjalan` })
    .last()
    .getByRole('button', { name: 'Tutup survei' })
    .click();
  await page.getByLabel('Alasan menutup lebih awal').fill('Loket desa pindah gedung bulan ini.');
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup survei' }).click();
  await expect(page.getByText(/Belum cukup jawaban/)).toBeVisible();

  await page.goto(`/hasil-survei?survei=${surveyId}`);
  await expect(page.getByRole('region', { name: 'IKM', exact: true }).getByText('84,72')).toBeVisible();
  await expect(page.getByText('Yang perlu didahulukan: Waktu penyelesaian.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Buat tindak lanjut' }).click();
  await page.getByRole('button', { name: 'Tambah tindakan' }).click();
  await page.getByLabel('Tindakan', { exact: true }).fill('Membuka loket kedua pada jam sibuk.');
  await page.getByLabel('Penanggung jawab').selectOption({ index: 1 });
  await page.getByLabel(/Teks untuk publik/).fill('Loket kedua kini buka pada jam sibuk.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tambahkan ke rencana' }).click();
  await expect(page.getByText('Membuka loket kedua pada jam sibuk.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Kembali ke hasil survei' }).click();
  await page.getByLabel('Papan pengumuman').check();
  await page.getByRole('button', { name: 'Publikasikan hasil' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publikasikan hasil' }).click();
  await expect(page.getByRole('heading', { name: 'Di mana hasil ini dipublikasikan?' })).toBeVisible();

  const published = await request.get(`/api/v1/published-results/${surveyId}`);
  expect(published.status()).toBe(200);
  const shown = await published.json();
  expect(shown.index.value).toBe(84.72);
  expect(shown.improvements[0].text).toBe('Loket kedua kini buka pada jam sibuk.');
  const rows = await request.get(`/api/v1/published-results/${surveyId}/rows`);
  expect((await rows.text()).split('\n')).toHaveLength(42);
  await page.close();
});
