import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';
import { saveFile } from '@/lib/saveFile';

export type AnswerImport = components['schemas']['AnswerImport'];
export type RejectedAnswer = AnswerImport['problems'][number];
export type WeightPolicy = Exclude<AnswerImport['weightPolicy'], 'CUSTOM'>;

/** What the file itself does not say. */
export interface Told {
  unitId: string;
  name: string;
  startsOn: string;
  endsOn: string;
  weightPolicy: WeightPolicy;
  displayOrder: 'FACILITIES_EIGHTH' | 'COMPLAINTS_EIGHTH';
  population?: number;
}

export interface Sheet {
  told: Told;
  file: File;
}

export const unitChoices = queryOptions({
  queryKey: ['units', 'choices'],
  queryFn: async ({ signal }) => {
    const { items } = await dataOf(api.GET('/api/v1/units', { params: { query: { limit: 200 } }, signal }));
    return items.map((unit) => ({ value: unit.id, label: unit.name }));
  },
});

const bodyOf = (file: File) => {
  const form = new FormData();
  form.set('file', file);
  return { body: form as never, bodySerializer: (body: unknown) => body as FormData };
};

const send = ({ told, file }: Sheet, validateOnly: boolean, key: string): Promise<AnswerImport> =>
  dataOf(
    api.POST('/api/v1/survey-answer-imports', {
      params: { query: { ...told, validateOnly }, header: sending(key) },
      ...bodyOf(file),
    }),
  );

/** A mere look: nothing is kept. */
export const useCheckAnswers = () =>
  useCommand<Sheet, AnswerImport>({ run: (sheet, { key }) => send(sheet, true, key) });

/** The same file once more; its good rows become a survey that is closed at once. */
export function useTakeAnswers() {
  const queryClient = useQueryClient();
  return useCommand<Sheet, AnswerImport>({
    run: (sheet, { key }) => send(sheet, false, key),
    onSuccess: () =>
      Promise.all(
        [['survey'], ['survey-results']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      ),
  });
}

export const useDownloadRejectedAnswers = ({ told, file }: Sheet) =>
  useMutation({
    mutationFn: async (format: 'CSV' | 'XLSX') => {
      const { data, response } = await api.POST('/api/v1/survey-answer-imports/rejected-rows', {
        params: { query: { ...told, format } },
        ...bodyOf(file),
        parseAs: 'blob',
      });
      const name = `jawaban-ditolak.${format.toLowerCase()}`;
      saveFile(data as unknown as Blob, response.headers.get('Content-Disposition'), name);
    },
  });
