import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility';
import { signedIn } from './people';

const CONDUCT = 'Perilaku petugas menurut warga yang dilayani';
const INDEX = 'Indeks kepuasan masyarakat (IKM) seksi';

test('what citizens say of a person and the unit opens into the surveys behind it', async ({ browser }) => {
  test.slow();
  const clerk = await signedIn(browser, 'EMPLOYEE', { width: 360 });
  await clerk.goto('/kinerja');
  await expect(clerk.getByText(CONDUCT).first()).toBeVisible();
  await expect(clerk.getByText(INDEX).first()).toBeVisible();
  await expect(clerk.getByText(/Terisi sendiri dari \d[\d.]* jawaban/).first()).toBeVisible();
  await expectAccessible(clerk);
  await clerk
    .getByRole('link', { name: /^Triwulan I+ \d{4} \(sampai/ })
    .first()
    .click();
  await expect(clerk.getByRole('region', { name: 'IKM', exact: true })).toBeVisible();
  await expect(clerk.getByText(/Seksi Pelayanan Umum/).first()).toBeVisible();
  await expectAccessible(clerk);
});
