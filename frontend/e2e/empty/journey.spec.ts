import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { begin, codeFor, firstAdministratorPath, ika, joko, newPage, PASSWORD, tuti } from './people';

const DATA = new URL('../../../backend/src/test/resources/import/', import.meta.url).pathname;

/** The quarter of today in the office's time zone: while the one before is still evaluated, screens would begin there. */
const [year, month] = new Date(Date.now() + 7 * 3_600_000).toISOString().split('-').map(Number) as [
  number,
  number,
];
const THIS_QUARTER = `?periode=${year}-T${Math.ceil(month / 3)}`;

/** From an empty office to a read result, as the people of it go through it. */
test.describe
  .serial('one quarter of one person', () => {
    let officer: Page;
    let employee: Page;
    let supervisor: Page;
    let auditor: Page;

    test.beforeAll(async ({ browser }) => {
      officer = await newPage(browser);
      employee = await newPage(browser, true);
      supervisor = await newPage(browser);
      auditor = await newPage(browser);
    });

    test('the first administrator opens the office', async () => {
      await officer.goto(firstAdministratorPath());
      await officer.getByLabel('Nama', { exact: true }).fill('Rini Kepegawaian');
      await officer.getByLabel('Surel').fill('rini@kasemen.example');
      await officer.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
      await officer.getByRole('button', { name: 'Buat akun dan masuk' }).click();
      await expect(officer.getByRole('heading', { level: 1, name: /Rini/ })).toBeVisible();
      await expectAccessible(officer);
    });

    test('units and people come in from files', async () => {
      await upload('Unit kerja', `${DATA}units.csv`);
      await apply(19);
      await upload('Pegawai dan atasannya', `${DATA}employees.csv`);
      await apply(102);
      await upload('Pegawai dan atasannya', `${DATA}employees.csv`);
      await expect(officer.getByText('Semua baris sudah sama dengan data kantor.')).toBeVisible();
    });

    test('each fault of a bad file is named, and the rejected rows come back', async () => {
      await upload('Pegawai dan atasannya', `${DATA}employees-with-errors.csv`);
      await expect(officer.getByRole('rowheader')).not.toHaveCount(0);
      await expectAccessible(officer);
      const download = officer.waitForEvent('download');
      await officer.getByRole('button', { name: 'Unduh yang ditolak (CSV)' }).click();
      expect((await download).suggestedFilename()).toMatch(/\.csv$/);
      await officer.getByRole('button', { name: 'Batalkan impor' }).click();
      await officer.getByRole('dialog').getByRole('button', { name: 'Batalkan impor' }).click();
      await expect(officer.getByText('Impor ini dibatalkan.')).toBeVisible();
    });

    test('the cycle of the year opens, and who lacks an assessor is listed', async () => {
      await officer.goto('/admin/siklus');
      await officer.getByRole('button', { name: 'Buat siklus' }).click();
      await officer.getByRole('button', { name: 'Periksa dan buka siklus' }).click();
      await expect(officer.getByText('101 dari 102 pegawai siap dinilai.')).toBeVisible();
      await officer.getByRole('dialog').getByRole('button', { name: 'Buka siklus' }).click();
      await expect(officer.getByText('Siklus ini terbuka.')).toBeVisible();
      await officer.getByLabel('Orang yang ditampilkan').selectOption('NO_ASSESSOR');
      await expect(officer.getByRole('rowheader', { name: 'Hani Lestari, S.Sos.' })).toBeVisible();
      await expectAccessible(officer);
    });

    test('people get their codes and begin, one of them as auditor', async () => {
      await begin(employee, tuti.nip, await codeFor(officer, tuti));
      await begin(supervisor, ika.nip, await codeFor(officer, ika));
      const code = await codeFor(officer, joko);
      await officer.goto('/admin/akun?q=joko');
      await officer.getByRole('button', { name: /Ubah akun Joko/ }).click();
      await officer.getByLabel('Pemeriksa', { exact: true }).check();
      await officer.getByRole('button', { name: 'Simpan akun' }).click();
      await expect(officer.getByText('Akun tersimpan.')).toBeVisible();
      await begin(auditor, joko.nip, code);
    });

    test('the employee confirms her data, and reads English for a moment', async () => {
      await expectAccessible(employee);
      await employee.getByRole('link', { name: 'Periksa data saya' }).click();
      await expect(employee.getByText('Ika Sari, A.Md.')).toBeVisible();
      await employee.getByRole('button', { name: 'Data saya benar' }).click();
      await expect(employee.getByRole('heading', { level: 1, name: /Selamat datang/ })).toBeVisible();
      await employee.getByRole('button', { name: /English/ }).click();
      await expect(employee.getByRole('heading', { level: 1, name: /Welcome/ })).toBeVisible();
      await employee.getByRole('button', { name: /Indonesia/ }).click();
    });

    test('she drafts a plan that saves itself, and sends it', async () => {
      await employee.goto('/kinerja/target');
      await employee.getByRole('button', { name: 'Susun target' }).click();
      await employee.getByRole('button', { name: 'Tambah hasil kerja utama' }).click();
      await employee.getByLabel('Rencana hasil kerja').fill('Surat keterangan warga terbit tepat waktu');
      await describeIndicator();
      await expect(employee.getByText(/Tersimpan \d\d\.\d\d/)).toBeVisible();
      await employee.reload();
      await expect(employee.getByLabel('Rencana hasil kerja')).toHaveValue(
        'Surat keterangan warga terbit tepat waktu',
      );
      await expectAccessible(employee);
      await send();
    });

    test('the superior returns it with a reason, then agrees; both sign', async () => {
      await supervisor.goto(`/tim${THIS_QUARTER}`);
      await supervisor
        .getByRole('link', { name: /Tuti Sari/ })
        .first()
        .click();
      await supervisor.getByRole('button', { name: 'Kembalikan' }).click();
      await supervisor
        .getByLabel('Apa yang perlu diperbaiki?')
        .fill('Tambahkan harapan untuk bulan Ramadan, ya.');
      await supervisor.getByRole('button', { name: 'Kembalikan SKP' }).click();
      await employee.goto('/kinerja/target');
      await expect(employee.getByText('Tambahkan harapan untuk bulan Ramadan, ya.')).toBeVisible();
      await send();
      await supervisor.reload();
      await supervisor.getByRole('button', { name: 'Setujui' }).click();
      await sign(supervisor);
      await employee.reload();
      await sign(employee);
      await expect(employee.getByText('Berlaku', { exact: true }).first()).toBeVisible();
      await expectAccessible(supervisor);
    });

    test('she records progress with a photo and submits the quarter', async () => {
      await employee.goto(`/kinerja${THIS_QUARTER}`);
      await employee
        .getByRole('link', { name: /Catat progres/ })
        .first()
        .click();
      await employee.getByLabel(/^Realisasi/).fill('60,5');
      await employee
        .getByLabel('Bukti dukung (foto atau berkas)')
        .first()
        .setInputFiles({
          name: 'buku-register.png',
          mimeType: 'image/png',
          buffer: Buffer.from(PIXEL, 'base64'),
        });
      await expect(employee.getByText('Terunggah', { exact: true })).toBeVisible();
      await expectAccessible(employee);
      await employee.getByRole('button', { name: 'Simpan progres' }).click();
      await expect(employee.getByText(/Tercatat: 60,5/)).toBeVisible();
      await employee.goto(`/kinerja/penilaian-diri${THIS_QUARTER}`);
      await employee
        .getByLabel(/^Pandangan Anda tentang: Surat keterangan/)
        .fill('Semua surat terbit pada hari yang sama.');
      await employee.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await employee.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await employee.getByLabel('Catatan untuk atasan').fill('Loket sempat tutup dua hari karena banjir.');
      await employee.getByRole('button', { name: /Ajukan kepada Ika Sari/ }).click();
      await expect(employee.getByText('Diajukan', { exact: true })).toBeVisible();
    });

    test('the superior evaluates with the evidence beside the form, signs and delivers', async () => {
      await supervisor.goto(`/tim${THIS_QUARTER}`);
      await supervisor
        .getByRole('link', { name: /Tuti Sari/ })
        .first()
        .click();
      await supervisor.getByText('1 catatan dan buktinya').click();
      await expect(supervisor.getByText('buku-register.png')).toBeVisible();
      await expect(supervisor.getByText(/Saran sistem/)).toBeVisible();
      await rate('Rating hasil kerja', 'Sesuai ekspektasi');
      await rate('Rating perilaku kerja', 'Di atas ekspektasi');
      const results = supervisor.getByLabel('Alasan rating hasil kerja');
      if (await results.isVisible())
        await results.fill('Capaian dibaca bersama jumlah permohonan triwulan ini.');
      await supervisor
        .getByLabel('Alasan rating perilaku kerja')
        .fill('Selalu membantu warga lanjut usia tanpa diminta.');
      await supervisor
        .getByLabel('Umpan balik untuk pegawai')
        .fill('Surat terbit cepat meski loket penuh. Berikutnya, catat kendala setiap pekan.');
      await expect(supervisor.getByText('Predikat: Baik')).toBeVisible();
      await expectAccessible(supervisor);
      await supervisor.getByRole('button', { name: 'Selesai, lanjut meninjau' }).click();
      await confirmed('Tanda tangani', 'Tanda tangani');
      await confirmed('Sampaikan kepada pegawai', 'Sampaikan hasil');
      await expect(supervisor.getByText(/Hasil (sudah )?disampaikan/).first()).toBeVisible();
    });

    test('she reads her result, opens why, and says that she has read it', async () => {
      await employee.goto('/kinerja/hasil');
      await employee
        .getByRole('link', { name: /Triwulan/ })
        .first()
        .click();
      await expect(employee.getByText('Baik', { exact: true }).first()).toBeVisible();
      await employee.getByText('Mengapa nilainya begini?').first().click();
      await expect(employee.getByText(/PermenPANRB 6\/2022/).first()).toBeVisible();
      await expect(employee.getByText('Surat keterangan warga terbit tepat waktu').first()).toBeVisible();
      const closed = employee.locator('details:not([open]) > summary:visible');
      while ((await closed.count()) > 0) await closed.first().click();
      await expect(employee.getByText('buku-register.png').first()).toBeVisible();
      await expectAccessible(employee);
      await employee.getByRole('button', { name: 'Saya sudah membaca' }).first().click();
      await expect(employee.getByText('Tercatat bahwa Anda sudah membaca.')).toBeVisible();
    });

    test('the auditor sees every step and verifies the chain', async () => {
      await auditor.goto('/audit');
      for (const step of ['SKP dikirim', 'SKP dikembalikan', 'SKP disetujui', 'Realisasi dicatat']) {
        await expect(auditor.getByRole('cell', { name: step }).first()).toBeAttached();
      }
      await auditor.getByRole('button', { name: 'Periksa rantai sekarang' }).click();
      await expect(auditor.getByText('Rantai utuh')).toBeVisible({ timeout: 20_000 });
      await expectAccessible(auditor);
    });

    test('nobody opens what is not theirs', async () => {
      await employee.goto('/audit');
      await expect(employee.getByRole('alert').first()).toBeVisible();
      await expect(employee.getByRole('rowheader')).toHaveCount(0);
      await employee.goto('/admin/pegawai');
      await expect(employee.getByRole('link', { name: ika.name })).toHaveCount(0);
    });

    async function upload(kind: string, file: string): Promise<void> {
      await officer.goto('/admin/impor');
      await officer.getByLabel('Isi berkas').selectOption({ label: kind });
      await officer.getByLabel('Berkas', { exact: true }).first().setInputFiles(file);
      await officer.getByRole('button', { name: 'Unggah dan periksa' }).click();
      await expect(officer.getByRole('heading', { level: 1, name: /^Impor .*csv/ })).toBeVisible();
    }

    async function apply(rows: number): Promise<void> {
      await officer.getByRole('button', { name: `Terapkan ${rows} baris` }).click();
      await officer.getByRole('dialog').getByRole('button', { name: 'Terapkan' }).click();
      await expect(officer.getByText('Baris yang baik sudah ditulis ke data kantor.')).toBeVisible();
    }

    async function describeIndicator(): Promise<void> {
      await employee.getByLabel('Apa yang diukur').first().fill('Surat yang terbit dalam standar waktu');
      await employee.getByLabel('Satuan').first().fill('surat');
      await employee.getByLabel('Target setahun').first().fill('240');
    }

    async function send(): Promise<void> {
      await employee.getByRole('button', { name: 'Periksa dan kirim' }).click();
      await employee.getByRole('button', { name: /^Kirim ke Ika Sari/ }).click();
      await expect(employee.getByText(/Sedang diperiksa Ika Sari/)).toBeVisible();
    }

    async function sign(page: Page): Promise<void> {
      await page.getByRole('button', { name: 'Tanda tangani' }).click();
      await page.getByRole('button', { name: 'Ya, tanda tangani' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }

    async function rate(group: string, choice: string): Promise<void> {
      await supervisor.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice }).check();
    }

    async function confirmed(open: string, action: string): Promise<void> {
      await supervisor.getByRole('button', { name: open, exact: true }).click();
      await supervisor.getByRole('dialog').getByRole('button', { name: action }).click();
      await expect(supervisor.getByRole('dialog')).toHaveCount(0);
    }
  });

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
