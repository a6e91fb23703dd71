import { useMutation } from '@tanstack/react-query';
import { api } from '@/api/client';
import { saveFile } from '@/lib/saveFile';

export const useDownloadRejected = (id: string) =>
  useMutation({
    mutationFn: async (format: 'CSV' | 'XLSX') => {
      const { data, response } = await api.GET('/api/v1/imports/{id}/rejected-rows', {
        params: { path: { id }, query: { format } },
        parseAs: 'blob',
      });
      saveFile(
        data as Blob,
        response.headers.get('Content-Disposition'),
        `baris-ditolak.${format.toLowerCase()}`,
      );
    },
  });
