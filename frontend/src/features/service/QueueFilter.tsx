import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { FilterField } from '@/components/table/FilterField';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import type { RequestState } from './service';

const STATES: RequestState[] = [
  'QUEUED',
  'CALLED',
  'INTAKE',
  'RETURNED',
  'COMPLETE',
  'IN_STEP',
  'PAUSED',
  'STEP_PAUSED',
  'READY',
  'HANDED_OVER',
  'REJECTED',
  'WITHDRAWN',
];

export function QueueFilter() {
  const t = useT();
  const navigate = useNavigate();
  const [state, setState] = useSearchText('status');
  const [finding] = useSearchText('temuan');
  const [from] = useSearchText('dari');
  return (
    <div className="row">
      <FilterField label={t('service.search')} />
      <NativeSelect
        label={t('service.state')}
        value={state}
        onChange={(event) => setState(event.currentTarget.value)}
        data={[
          { value: '', label: t('service.state.open') },
          ...STATES.map((value) => ({ value, label: t(`service.state.${value}`) })),
        ]}
      />
      {(finding || from) && (
        <Button variant="default" onClick={() => void navigate({ to: '/layanan' })}>
          {t('service.list.open')}
        </Button>
      )}
    </div>
  );
}
