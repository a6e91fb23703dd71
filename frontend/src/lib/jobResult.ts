import { api } from '@/api/client';
import type { Job } from '@/api/jobs';
import { saveFile } from './saveFile';

/** Hands the file that a job made to the reader. */
export async function downloadResult(job: Job): Promise<void> {
  const { data, response } = await api.GET('/api/v1/jobs/{id}/result', {
    params: { path: { id: job.id } },
    parseAs: 'blob',
  });
  saveFile(data as Blob, response.headers.get('Content-Disposition'), job.result?.fileName ?? 'hasil');
}
