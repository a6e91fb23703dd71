import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

// Rina of Kelurahan got her latest result some days ago; Yeni set it, and Ujang is Yeni's superior.
const RINA = '199505282021012001';
const YENI = '198804122012102001';
const UJANG = '198905102013121001';

test('an objection is filed, answered by both sides and decided', async ({ browser }) => {
  test.setTimeout(180_000);
  const rina = await signedIn(browser, RINA, { width: 360 });
  await rina.goto('/keberatan');
  await expect(rina.getByText(/Sisa \d+ hari|Hari terakhir/).first()).toBeVisible();
  await expectAccessible(rina);
  await rina.getByRole('link', { name: /^Ajukan keberatan atas/ }).click();
  await rina.getByRole('button', { name: 'Kirim keberatan' }).click();
  await expect(rina.getByText('Tulis paling sedikit 20 karakter.')).toBeVisible();
  await rina
    .getByLabel('Alasan keberatan')
    .fill('Surat minggu terakhir belum dihitung dalam rating hasil kerja.');
  await expectAccessible(rina);
  await rina.reload();
  await expect(rina.getByLabel('Alasan keberatan')).toHaveValue(/Surat minggu terakhir/);
  await rina.getByRole('button', { name: 'Kirim keberatan' }).click();
  await expect(rina.getByRole('heading', { name: /^Keberatan atas/ })).toBeVisible();
  await expect(rina.getByText('Sisa 14 hari')).toBeVisible();
  await expectAccessible(rina);
  const path = new URL(rina.url()).pathname;

  const ujang = await signedIn(browser, UJANG);
  await ujang.getByRole('link', { name: /Pemberitahuan, \d+ belum dibaca/ }).click();
  await expectAccessible(ujang);
  await ujang
    .getByRole('link', { name: /yang perlu Anda periksa dan putuskan/ })
    .first()
    .click();
  await expect(ujang).toHaveURL(new RegExp(path));
  await ujang.getByRole('button', { name: 'Mulai periksa' }).click();
  await expect(ujang.getByText('Menunggu penjelasan pejabat penilai.')).toBeVisible();
  await expect(ujang.getByRole('button', { name: 'Putuskan' })).toHaveCount(0);

  await rina.reload();
  await rina.getByLabel('Isi penjelasan').fill('Register loket memuat semua surat itu.');
  await rina.getByRole('button', { name: 'Kirim penjelasan' }).click();
  await expect(rina.getByRole('heading', { name: 'Penjelasan pegawai' })).toBeVisible();

  const yeni = await signedIn(browser, YENI);
  await yeni
    .getByRole('link', { name: /Beri penjelasan dalam keberatan/ })
    .first()
    .click();
  await expect(yeni).toHaveURL(new RegExp(path));
  await yeni.getByLabel('Isi penjelasan').fill('Register itu baru saya terima setelah menilai.');
  await yeni.getByRole('button', { name: 'Kirim penjelasan' }).click();
  await expect(yeni.getByText('Menunggu keputusan')).toBeVisible();
  await expectAccessible(yeni);

  await ujang.reload();
  await ujang.getByRole('radio', { name: 'Hasil diubah' }).check();
  await ujang.getByRole('button', { name: 'Putuskan' }).click();
  await expect(ujang.getByText(/Ubah paling sedikit satu rating/)).toBeVisible();
  const results = ujang.getByLabel('Rating hasil kerja yang baru');
  await results.selectOption((await results.inputValue()) === 'ABOVE' ? 'AS_EXPECTED' : 'ABOVE');
  await ujang.getByLabel('Alasan putusan').fill('Register loket membuktikan surat itu terbit tepat waktu.');
  await expectAccessible(ujang);
  await ujang.getByRole('button', { name: 'Putuskan' }).click();
  await expect(ujang.getByText('Hasil setelah putusan')).toBeVisible();
  await expectAccessible(ujang);

  await rina.reload();
  await expect(rina.getByText('Diputus: hasil diubah')).toBeVisible();
  await expect(rina.getByText('Putusan ini final. Hasil semula tetap tersimpan.')).toBeVisible();
});
