import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

// Iwan works in a section whose chief, Ika Nugraha, reports to the head of the district; no other journey uses them.
const IWAN = '199203212016061001';
const CHIEF = '198910022010012001';
const HEAD = '197102272017022001';

test('a follow-up goes from proposal to done', async ({ browser }) => {
  test.slow();
  const title = `Pendampingan patroli ${Date.now()}`;
  const chief = await signedIn(browser, CHIEF, { width: 360 });
  await chief.goto('/tindak-lanjut');
  await expect(chief.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(chief);
  await chief.getByRole('button', { name: 'Usulkan tindak lanjut' }).click();
  await chief.getByRole('button', { name: 'Kirim usulan' }).click();
  await expect(chief.getByRole('alert')).toBeFocused();
  await expectAccessible(chief);
  await chief.getByLabel('Pegawai', { exact: true }).selectOption({ label: 'Iwan Aisyah, S.IP.' });
  await chief.getByLabel('Pembinaan', { exact: true }).check();
  await chief.getByLabel('Judul').fill(title);
  await chief.getByLabel('Tujuan').fill('Laporan patroli masuk pada hari yang sama.');
  await chief.reload();
  await expect(chief.getByLabel('Judul')).toHaveValue(title);
  await chief.getByRole('button', { name: 'Kirim usulan' }).click();
  await expect(chief.getByRole('heading', { name: title })).toBeVisible();
  await expectAccessible(chief);
  const address = new URL(chief.url()).pathname;

  const head = await signedIn(browser, HEAD, { width: 360 });
  await head.goto(address);
  await head.getByRole('button', { name: 'Setujui usulan' }).click();
  await expect(head.getByText('Disetujui', { exact: true }).first()).toBeVisible();

  await chief.reload();
  await chief.getByRole('button', { name: 'Mulai' }).click();
  await expect(chief.getByRole('button', { name: 'Nyatakan selesai' })).toBeVisible();

  const iwan = await signedIn(browser, IWAN, { width: 360 });
  await iwan.goto('/tindak-lanjut');
  await iwan.getByRole('link', { name: title }).click();
  await expect(iwan.getByRole('button', { name: 'Nyatakan selesai' })).toHaveCount(0);
  await iwan.getByLabel('Catatan kemajuan').fill('Minggu ini semua laporan masuk sebelum pulang.');
  await iwan.getByRole('button', { name: 'Tambah catatan' }).click();
  await expect(iwan.getByText('Minggu ini semua laporan masuk sebelum pulang.')).toBeVisible();
  await expectAccessible(iwan);

  await chief.reload();
  await chief.getByRole('button', { name: 'Nyatakan selesai' }).click();
  await chief.getByRole('dialog').getByRole('textbox').fill('Laporan kini masuk pada hari yang sama.');
  await expectAccessible(chief);
  await chief.getByRole('dialog').getByRole('button', { name: 'Nyatakan selesai' }).click();
  await expect(chief.getByRole('dialog')).toBeHidden();
  await expect(chief.getByText('Laporan kini masuk pada hari yang sama.')).toBeVisible();
});

test('people take their own file and learn', async ({ browser }) => {
  test.slow();
  const iwan = await signedIn(browser, IWAN, { width: 360 });
  await iwan.goto('/profil');
  await iwan.getByRole('link', { name: 'Berkas saya' }).click();
  await expect(iwan.getByRole('heading', { name: 'Siapa yang membuka berkas saya' })).toBeVisible();
  await iwan.waitForLoadState('networkidle');
  await expectAccessible(iwan);
  const [json] = await Promise.all([
    iwan.waitForEvent('download'),
    iwan.getByRole('button', { name: 'Unduh JSON' }).click(),
  ]);
  const file = JSON.parse(readFileSync(await json.path(), 'utf8'));
  expect(file.person.name).toBe('Iwan Aisyah');
  expect(
    file.chapters.find((chapter: { key: string }) => chapter.key === 'plans').rows.length,
  ).toBeGreaterThan(0);
  const [pdf] = await Promise.all([
    iwan.waitForEvent('download'),
    iwan.getByRole('button', { name: 'Unduh PDF' }).click(),
  ]);
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await iwan.getByRole('button', { name: 'Tampilkan isi' }).click();
  await iwan.getByText(/^Data kepegawaian/).click();
  await expectAccessible(iwan);

  await iwan.goto('/belajar');
  await expect(iwan.getByRole('heading', { name: 'Untuk pekerjaan Anda' })).toBeVisible();
  await expectAccessible(iwan);
  await iwan.getByRole('link', { name: 'Menilai dengan adil' }).click();
  await expectAccessible(iwan);
  await iwan.getByRole('button', { name: 'Saya sudah membaca dan mencoba' }).click();
  await expect(iwan.getByText(/^Anda menyelesaikan modul ini pada/)).toBeVisible();
});

test('every screen after the evaluation is in order', async ({ browser }) => {
  test.slow();
  const chief = await signedIn(browser, CHIEF, { width: 360 });
  for (const path of [
    '/kinerja/riwayat',
    '/kinerja/angka-kredit',
    '/angka-kredit',
    '/admin/kontrak',
    '/kalkulator',
    '/belajar/survei',
    '/belajar/survei/hasil',
  ]) {
    await chief.goto(path);
    await expect(chief.getByRole('heading', { level: 1 })).toBeVisible();
    await chief.waitForLoadState('networkidle');
    await expectAccessible(chief);
  }
});
