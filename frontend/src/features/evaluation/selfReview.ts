import { queryOptions } from '@tanstack/react-query';
import { api, type Versioned, versionedOf } from '@/api/client';
import { matching } from '@/api/command';
import type { Rating } from '@/api/performance';
import type { components } from '@/api/schema';
import type { BehaviourValue, FormLines } from './assessment';

type Schemas = components['schemas'];
type SavedReview = Schemas['SelfReview'];

/** What the employee edits: every target and value has its line, empty ones included. */
export interface SelfReviewDraft {
  overall: string;
  targets: { targetId: string; view: string; ownMark: Rating | null }[];
  values: { value: BehaviourValue; view: string; ownMark: Rating | null }[];
}

export const THEMES = ['target', 'perilaku', 'umum'] as const;
export type Theme = (typeof THEMES)[number];

export const themeOf = (text: string): Theme => THEMES.find((theme) => theme === text) ?? 'target';

export const fetchSelfReview = (id: string, signal?: AbortSignal): Promise<Versioned<SavedReview>> =>
  versionedOf(api.GET('/api/v1/evaluations/{id}/self-review', { params: { path: { id } }, signal }));

export const selfReviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['self-review', id],
    queryFn: ({ signal }) => fetchSelfReview(id, signal),
  });

export const saveSelfReview = (
  id: string,
  draft: SelfReviewDraft,
  etag: string,
): Promise<Versioned<SavedReview>> =>
  versionedOf(
    api.PUT('/api/v1/evaluations/{id}/self-review', {
      params: { path: { id } },
      headers: matching(etag),
      body: requestOf(draft),
    }),
  );

export function draftOf(saved: SavedReview, lines: FormLines): SelfReviewDraft {
  const target = (id: string) => saved.targets.find(({ targetId }) => targetId === id);
  const behaviour = (value: string) => saved.values.find((item) => item.value === value);
  return {
    overall: saved.overall ?? '',
    targets: lines.targets.map(({ id }) => ({
      targetId: id,
      view: target(id)?.view ?? '',
      ownMark: target(id)?.ownMark ?? null,
    })),
    values: lines.behaviours.map(({ value }) => ({
      value,
      view: behaviour(value)?.view ?? '',
      ownMark: behaviour(value)?.ownMark ?? null,
    })),
  };
}

/** Empty lines are left out: what is not said is not sent. */
export function requestOf(draft: SelfReviewDraft): Schemas['SelfReviewRequest'] {
  const said = ({ view, ownMark }: { view: string; ownMark: Rating | null }) =>
    view !== '' || ownMark !== null;
  const words = ({ view, ownMark }: { view: string; ownMark: Rating | null }) => ({
    view: view || undefined,
    ownMark: ownMark ?? undefined,
  });
  return {
    overall: draft.overall || undefined,
    targets: draft.targets.filter(said).map((line) => ({ targetId: line.targetId, ...words(line) })),
    values: draft.values.filter(said).map((line) => ({ value: line.value, ...words(line) })),
  };
}

/** How many lines of a theme hold something. */
export const saidIn = (draft: SelfReviewDraft, theme: Theme): number => {
  const { overall, targets, values } = requestOf(draft);
  if (theme === 'umum') return overall ? 1 : 0;
  return (theme === 'target' ? targets : values)?.length ?? 0;
};
