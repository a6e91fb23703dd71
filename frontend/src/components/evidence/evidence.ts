import { api, dataOf } from '@/api/client';
import { sending } from '@/api/command';
import type { EvidenceItem } from '@/api/performance';

export const EVIDENCE_ENDINGS = [
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.heic',
  '.pdf',
  '.docx',
  '.xlsx',
] as const;
export const EVIDENCE_MAX_BYTES = 10 * 1024 * 1024;
export const EVIDENCE_MAX_PIECES = 10;

/** The key is of the piece, so that a repeat after a lost answer adds it once. */
export function addFile(file: File, key: string): Promise<EvidenceItem> {
  const form = new FormData();
  form.append('file', file, file.name);
  return dataOf(
    api.POST('/api/v1/evidence', {
      body: form as never,
      bodySerializer: (body) => body as never,
      headers: sending(key),
    }),
  );
}

export const addLink = (url: string, key: string): Promise<EvidenceItem> =>
  dataOf(api.POST('/api/v1/evidence/links', { body: { url }, headers: sending(key) }));

/** What nothing names yet may be taken back; if this fails, the server clears it away after seven days. */
export const takeBack = (id: string): Promise<unknown> =>
  api.DELETE('/api/v1/evidence/{id}', { params: { path: { id } } }).catch(() => undefined);
