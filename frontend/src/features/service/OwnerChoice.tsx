import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '@/api/client';
import { Disclosure } from '@/components/Disclosure';
import { useT } from '@/i18n/useT';

/** The head gives a complaint to somebody of the units below. */
export function OwnerChoice({ onChoose }: { onChoose: (employeeId: string) => void }) {
  const t = useT();
  const [chosen, setChosen] = useState('');
  const people = useQuery({
    queryKey: ['service', 'people'],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/employees', { params: { query: { limit: 200 } }, signal })),
  });
  return (
    <Disclosure summary={t('service.complaint.assign')}>
      <div className="row">
        <NativeSelect
          label={t('service.complaint.who')}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={[
            { value: '', label: t('service.complaint.choose') },
            ...(people.data?.items ?? []).map((each) => ({ value: each.id, label: each.name })),
          ]}
        />
        <Button variant="default" disabled={chosen === ''} onClick={() => onChoose(chosen)}>
          {t('service.complaint.give')}
        </Button>
      </div>
    </Disclosure>
  );
}
