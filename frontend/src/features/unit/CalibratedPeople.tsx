import { Button, Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { CalibrateDialog } from './CalibrateDialog';
import { type CalibratedPerson, calibratedPeople } from './calibrations';
import { ResultText } from './ResultText';

/** Results side by side, before and now; names can be hidden, so that the work is looked at first. */
export function CalibratedPeople({ id, open }: { id: string; open: boolean }) {
  const t = useT();
  const [hidden, setHidden] = useState(false);
  const [sort, setSort] = useSearchText('urut');
  const [only, setOnly] = useSearchText('berubah');
  const [chosen, choose] = useState<CalibratedPerson | null>(null);
  const query = useInfiniteQuery(calibratedPeople(id, only === 'ya', sort));
  const nameOf = (person: CalibratedPerson, at: number) =>
    hidden ? t('unit.person.number', { number: at + 1 }) : person.employee.name;
  return (
    <Section title={t('unit.calibration.people')} lead={t('unit.calibration.people.lead')}>
      <div className="row">
        <Checkbox
          label={t('unit.names.hide')}
          checked={hidden}
          onChange={(event) => setHidden(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('unit.changed.only')}
          checked={only === 'ya'}
          onChange={(event) => setOnly(event.currentTarget.checked ? 'ya' : '')}
        />
      </div>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('unit.calibration.nobody')} />,
        }}
      >
        {(rows) => (
          <DataTable
            caption={t('unit.calibration.people')}
            rows={rows.map((person, at) => ({ person, name: nameOf(person, at) }))}
            keyOf={({ person }) => person.employee.employeeId}
            sort={sort || 'unit,name'}
            onSort={setSort}
            columns={[
              {
                id: 'name',
                header: t('unit.person'),
                sortBy: hidden ? undefined : 'name',
                cell: ({ name }) => name,
              },
              {
                id: 'post',
                header: t('unit.post'),
                sortBy: 'unit',
                cell: ({ person }) => [person.positionTitle, person.unitName].filter(Boolean).join(' · '),
              },
              {
                id: 'before',
                header: t('unit.before'),
                cell: ({ person }) => <ResultText result={person.before} />,
              },
              {
                id: 'now',
                header: t('unit.now'),
                sortBy: 'predicate',
                cell: ({ person }) => <Now person={person} hidden={hidden} />,
              },
              {
                id: 'action',
                header: t('unit.action'),
                cell: ({ person, name }) =>
                  person.changeable ? (
                    <Button
                      size="sm"
                      variant="default"
                      aria-label={t('unit.change.of', { name })}
                      onClick={() => choose(person)}
                    >
                      {t('unit.change')}
                    </Button>
                  ) : (
                    '–'
                  ),
              },
            ]}
          />
        )}
      </QueryView>
      <LoadMore query={query} />
      {open && query.data && !query.data.some(({ changeable }) => changeable) && (
        <Notice>{t('unit.calibration.nothingToChange')}</Notice>
      )}
      {chosen && (
        <CalibrateDialog
          key={chosen.employee.employeeId}
          sessionId={id}
          person={chosen}
          hidden={hidden}
          onClose={() => choose(null)}
        />
      )}
    </Section>
  );
}

function Now({ person, hidden }: { person: CalibratedPerson; hidden: boolean }) {
  const t = useT();
  const { change } = person;
  if (!change) return <ResultText result={person.now} />;
  return (
    <div className="stack-tight">
      <ResultText result={person.now} />
      <p className="muted">
        {hidden ? change.reason : t('unit.change.why', { by: change.by, reason: change.reason })}
      </p>
    </div>
  );
}
