import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api, dataOf } from '@/api/client';
import { useT } from '@/i18n/useT';

interface RightHandlerProps {
  cycleId: string;
  chosen: string;
  onChoose: (employeeId: string) => void;
}

/** Who did it, found by name; those of the own unit stand there at once. */
export function RightHandler({ cycleId, chosen, onChoose }: RightHandlerProps) {
  const t = useT();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const people = useQuery({
    queryKey: ['colleagues', cycleId, q],
    queryFn: async ({ signal }) =>
      (
        await dataOf(
          api.GET('/api/v1/colleagues', {
            params: { query: { cycleId, q: q || undefined, ownUnit: q === '', limit: 30 } },
            signal,
          }),
        )
      ).items,
    staleTime: 60_000,
  });
  return (
    <div className="stack-tight">
      <TextInput
        type="search"
        label={t('progress.contest.search')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('progress.contest.right')}
        description={t('progress.contest.right.hint')}
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
        data={[
          { value: '', label: t('progress.contest.right.unknown') },
          ...(people.data ?? []).map(({ employeeId, name }) => ({ value: employeeId, label: name })),
        ]}
      />
    </div>
  );
}
