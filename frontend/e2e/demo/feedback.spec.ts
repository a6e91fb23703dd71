import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

// Rina of Kelurahan Margaluyu has a plan in force; Yeni is her assessor. No other test uses them.
const RINA = '199505282021012001';
const YENI = '198804122012102001';
const IN_A_MONTH = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

test('work is written down, talked about and confirmed by both', async ({ browser }) => {
  test.setTimeout(180_000);
  const rina = await signedIn(browser, RINA, { width: 360, colorScheme: 'light' });
  const yeni = await signedIn(browser, YENI, { width: 360, colorScheme: 'dark' });

  await test.step('an entry of the log becomes a realisation, once', async () => {
    await rina.goto('/kinerja/catatan');
    await rina.getByLabel('Apa yang Anda kerjakan?').fill('Melayani tiga permohonan di loket');
    await rina.getByLabel(/^Untuk target/).selectOption({ index: 2 });
    await rina.getByLabel(/^Jumlah/).fill('3');
    await expectAccessible(rina);
    await rina.getByLabel('Apa yang Anda kerjakan?').press('Control+Enter');
    const entry = rina.getByRole('listitem').filter({ hasText: 'Melayani tiga permohonan di loket' });
    await entry.getByRole('button', { name: /^Jadikan realisasi/ }).click();
    await expect(entry.getByText('Sudah jadi realisasi')).toBeVisible();
    await expect(entry.getByRole('button')).toHaveCount(0);
    await expectAccessible(rina);
  });

  await test.step('feedback is asked for, with its readers', async () => {
    await rina.goto('/kinerja/umpan-balik');
    await rina.getByRole('link', { name: 'Minta umpan balik' }).click();
    await rina.getByLabel('Pertanyaan Anda').fill('Apa yang perlu saya perbaiki di loket?');
    await rina.getByRole('radio', { name: 'Pegawai dan atasannya' }).check();
    await expectAccessible(rina);
    await rina.getByRole('button', { name: 'Kirim permintaan' }).click();
    await expect(rina.getByText('Menunggu jawaban')).toBeVisible();
  });

  await test.step('and given, by whoever was asked', async () => {
    await yeni.goto('/');
    await yeni.getByRole('link', { name: /^Anda diminta memberi umpan balik/ }).click();
    await yeni.getByRole('link', { name: 'Jawab' }).click();
    await expect(yeni.getByText('Apa yang perlu saya perbaiki di loket?')).toBeVisible();
    await expect(yeni.getByText(/^Dibaca oleh.*Rina Wulandari.*Yeni Maulana/)).toBeVisible();
    await yeni.getByLabel('Apa yang Anda lihat?').fill('Anda menjelaskan syarat dengan sabar.');
    await expectAccessible(yeni);
    await yeni.getByRole('button', { name: 'Kirim umpan balik' }).click();
    await expect(yeni.getByText('Anda menjelaskan syarat dengan sabar.')).toBeVisible();
    await rina.reload();
    await expect(rina.getByText('Anda menjelaskan syarat dengan sabar.')).toBeVisible();
    await expect(rina.getByText('Sudah dijawab')).toBeVisible();
    await expectAccessible(rina);
  });

  await test.step('a dialogue is planned, written down and confirmed by both', async () => {
    await yeni.goto('/tim/kegiatan');
    await yeni.getByRole('link', { name: /Rina Wulandari/ }).click();
    await expect(yeni.getByText('Melayani tiga permohonan di loket')).toBeVisible();
    await yeni.getByRole('link', { name: 'Dialog', exact: true }).click();
    await yeni.getByText('Rencanakan dialog').click();
    await yeni.getByLabel(/^Poin dari Anda/).fill('Capaian triwulan ini');
    await yeni.getByRole('button', { name: 'Rencanakan' }).click();
    await yeni.getByLabel('Yang dibicarakan').fill('Kami membahas capaian dan pembagian tugas loket.');
    await yeni.getByRole('button', { name: 'Tambah kesepakatan' }).click();
    await yeni.getByLabel('Yang disepakati').fill('Menyusun daftar periksa berkas');
    await yeni.getByLabel('Paling lambat').fill(IN_A_MONTH);
    await expectAccessible(yeni);
    await yeni.getByRole('button', { name: 'Simpan catatan' }).click();
    await yeni.getByRole('button', { name: 'Konfirmasi catatan' }).click();
    await yeni.getByRole('button', { name: 'Ya, konfirmasi' }).click();
    await expect(yeni.getByRole('dialog')).toBeHidden();

    await rina.goto('/kinerja/dialog');
    await expect(rina.getByText('Menunggu konfirmasi Anda')).toBeVisible();
    await expectAccessible(rina);
    await rina.getByRole('link', { name: /^Rina Wulandari.* dan Yeni Maulana/ }).click();
    await rina.getByRole('button', { name: 'Konfirmasi catatan' }).click();
    await rina.getByRole('button', { name: 'Ya, konfirmasi' }).click();
    await expect(rina.getByText('Dikonfirmasi keduanya')).toBeVisible();
    await rina.getByText('Sidik isi (SHA-256)').click();
    await expect(rina.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
    await rina.getByRole('button', { name: /^Tandai selesai/ }).click();
    await expect(rina.getByText('Selesai', { exact: true })).toBeVisible();
    await expectAccessible(rina);
  });
});
