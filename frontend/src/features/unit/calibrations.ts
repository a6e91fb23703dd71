import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Calibration = components['schemas']['CalibrationResponse'];
export type CalibratedPerson = components['schemas']['CalibratedPerson'];
export type CalibratedResult = components['schemas']['CalibratedResult'];
type Change = components['schemas']['CalibrationChangeRequest'];

export const calibrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['calibration', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/calibrations/{id}', { params: { path: { id } }, signal })),
  });

export const calibrationsList = (unitPredicateId: string) =>
  queryOptions({
    queryKey: ['calibrations', unitPredicateId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/calibrations', { params: { query: { unitPredicateId } }, signal })),
  });

export const calibratedPeople = (id: string, onlyChanged: boolean, sort: string) =>
  cursorList(['calibration', id, 'people', onlyChanged, sort], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/calibrations/{id}/people', {
        params: { path: { id }, query: { onlyChanged, sort: sort || undefined, cursor } },
        signal,
      }),
    ),
  );

function useRefreshed() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['calibration'] }),
      queryClient.invalidateQueries({ queryKey: ['calibrations'] }),
      queryClient.invalidateQueries({ queryKey: ['units'] }),
    ]);
}

export const useOpenCalibration = () =>
  useCommand<{ unitPredicateId: string }, Versioned<Calibration>>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/calibrations', { body, headers: sending(key) })),
    onSuccess: useRefreshed(),
  });

export const useCalibrate = (id: string) =>
  useCommand<Change, CalibratedPerson>({
    run: (body, { key }) =>
      dataOf(
        api.POST('/api/v1/calibrations/{id}/changes', {
          params: { path: { id } },
          body,
          headers: sending(key),
        }),
      ),
    onSettled: useRefreshed(),
  });

export const useCloseCalibration = (id: string) =>
  useCommand<{ etag: string; reason: string }, unknown>({
    run: ({ etag, reason }, { key }) =>
      dataOf(
        api.POST('/api/v1/calibrations/{id}/closing', {
          params: { path: { id } },
          body: reason ? { reason } : {},
          headers: sending(key, etag),
        }),
      ),
    onSuccess: useRefreshed(),
  });
