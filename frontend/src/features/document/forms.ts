import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { components } from '@/api/schema';
import { saveFile } from '@/lib/saveFile';

export type FormPreview = components['schemas']['FormPreview'];
export type Form = FormPreview['form'];
export type FormKind = FormPreview['kind'];
export type FileFormat = 'PDF' | 'XLSX';

/** The word of the address for each kind. */
const WORDS: Record<string, FormKind> = {
  skp: 'PLAN',
  evaluasi: 'EVALUATION',
  penetapan: 'PREDICATE_SHEET',
  dialog: 'DIALOGUE',
  keberatan: 'OBJECTION',
  'laporan-skm': 'SURVEY_REPORT',
};

export const kindOf = (word: string): FormKind | undefined => WORDS[word];

export const formQuery = (kind: FormKind, subjectId: string) =>
  queryOptions({
    queryKey: ['form', kind, subjectId],
    queryFn: ({ signal }): Promise<FormPreview> =>
      dataOf(api.GET('/api/v1/forms/{kind}/{subjectId}', { params: { path: { kind, subjectId } }, signal })),
  });

/** The first download of a signed form gives it its code, which the preview then shows. */
export function useDownloadForm(kind: FormKind, subjectId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (format: FileFormat) => {
      const { data, response } = await api.GET('/api/v1/forms/{kind}/{subjectId}/file', {
        params: { path: { kind, subjectId }, query: { format } },
        parseAs: 'blob',
      });
      saveFile(data as Blob, response.headers.get('Content-Disposition'), `formulir.${format.toLowerCase()}`);
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['form', kind, subjectId] }),
  });
}
