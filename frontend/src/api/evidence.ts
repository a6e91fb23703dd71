import { api, dataOf } from './client';
import type { EvidenceItem } from './performance';

/** Fetched with the token of the session, so it cannot be a plain link; saved under the name it was given. */
export async function saveEvidence(item: EvidenceItem): Promise<void> {
  const params = { path: { id: item.id } };
  const content = await dataOf(api.GET('/api/v1/evidence/{id}/content', { params, parseAs: 'blob' }));
  const address = URL.createObjectURL(content as Blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = item.fileName ?? 'bukti';
  link.click();
  // Not at once: some browsers read the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
