import { useMutation } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';
import { saveFile } from '@/lib/saveFile';

export type OwnFile = components['schemas']['OwnFile'];
export type OwnFileChapter = components['schemas']['OwnFileChapter'];
export type FileReading = components['schemas']['FileReading'];

export const readingsList = cursorList(['own-file', 'readings'], (cursor, signal) =>
  dataOf(api.GET('/api/v1/own-file/readings', { params: { query: { cursor, limit: 20 } }, signal })),
);

/** The whole file, fetched when asked for: it is large, and taking it is recorded. */
export const fetchOwnFile = (): Promise<OwnFile> => dataOf(api.GET('/api/v1/own-file'));

export const useDownloadFile = () =>
  useMutation({
    mutationFn: async (format: 'JSON' | 'PDF') => {
      if (format === 'JSON') {
        const file = await fetchOwnFile();
        const text = JSON.stringify(file, null, 2);
        saveFile(new Blob([text], { type: 'application/json' }), null, 'berkas-saya.json');
        return;
      }
      const { data, response } = await api.GET('/api/v1/own-file/document', { parseAs: 'blob' });
      saveFile(data as unknown as Blob, response.headers.get('Content-Disposition'), 'berkas-saya.pdf');
    },
  });
