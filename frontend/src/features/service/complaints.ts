import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Complaint = Schemas['Complaint'];
export type ComplaintInput = Schemas['ComplaintRequest'];
export type ComplaintStep =
  | { step: 'owner'; employeeId: string }
  | { step: 'answer'; answer: string }
  | { step: 'told' };

export const complaintsList = (state?: Complaint['state']) =>
  cursorList(['service', 'complaints', state ?? ''], (cursor, signal) =>
    dataOf(api.GET('/api/v1/complaints', { params: { query: { state, cursor, limit: 50 } }, signal })),
  );

export function useReceiveComplaint() {
  const queryClient = useQueryClient();
  return useCommand<ComplaintInput, Versioned<Complaint>>({
    run: (body, { key }) =>
      versionedOf(api.POST('/api/v1/complaints', { params: { header: sending(key) }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service', 'complaints'] }),
  });
}

/** A list carries no versions, so the complaint is read right before it changes. */
export function useComplaintStep(id: string) {
  const queryClient = useQueryClient();
  const params = { path: { id } };
  return useCommand<ComplaintStep, unknown>({
    run: async (wanted, { key }) => {
      const { etag } = await versionedOf(api.GET('/api/v1/complaints/{id}', { params }));
      const headers = sending(key, etag);
      if (wanted.step === 'answer') {
        return api.POST('/api/v1/complaints/{id}/answer', {
          params,
          headers,
          body: { answer: wanted.answer },
        });
      }
      if (wanted.step === 'owner') {
        const body = { employeeId: wanted.employeeId };
        return api.POST('/api/v1/complaints/{id}/owner', { params, headers, body });
      }
      return api.POST('/api/v1/complaints/{id}/told', { params, headers });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service', 'complaints'] }),
  });
}
