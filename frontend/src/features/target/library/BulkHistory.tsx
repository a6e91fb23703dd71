import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ErrorState } from '@/components/ErrorState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { type Bulk, bulkList, useUndo } from './bulk';

/** What was given lately, and for a day the way back. */
export function BulkHistory({ cycleId }: { cycleId: string }) {
  const t = useT();
  const query = useInfiniteQuery(bulkList(cycleId));
  return (
    <Section title={t('target.bulk.history')}>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <p className="muted">{t('target.bulk.nothing')}</p>,
        }}
      >
        {(rows) => (
          <ul className="plain-list stack">
            {rows.map((bulk) => (
              <Item key={bulk.id} bulk={bulk} />
            ))}
          </ul>
        )}
      </QueryView>
      <LoadMore query={query} />
    </Section>
  );
}

function Item({ bulk }: { bulk: Bulk }) {
  const t = useT();
  const { language } = useLanguage();
  const undo = useUndo();
  const whom = [
    bulk.unit?.name,
    bulk.positionTitle,
    bulk.positionKind && t(`target.positionKind.${bulk.positionKind}`),
  ].filter(Boolean);
  return (
    <li className="card stack-tight">
      <p>
        <strong>{bulk.titles.join('; ')}</strong>
      </p>
      <p>{t('target.bulk.gave', { whom: whom.join(', '), count: bulk.targets, people: bulk.people })}</p>
      <p className="caption">{formatInstant(bulk.assignedAt, language)}</p>
      {bulk.undoneAt && <p>{t('target.bulk.undone', { count: bulk.takenBack ?? 0, all: bulk.targets })}</p>}
      {undo.error && <ErrorState error={undo.error} />}
      {bulk.allowedActions.includes('UNDO') && (
        <div className="row">
          <Button
            variant="default"
            size="sm"
            aria-disabled={undo.isPending || undefined}
            onClick={() =>
              !undo.isPending &&
              undo.mutate(
                { id: bulk.id },
                {
                  onSuccess: ({ takenBack = 0 }) =>
                    showToast(t('target.bulk.undoneNow', { count: takenBack })),
                },
              )
            }
          >
            {t('target.bulk.undo')}
          </Button>
          <span className="caption">
            {t('target.bulk.until', { time: formatInstant(bulk.undoUntil, language) })}
          </span>
        </div>
      )}
    </li>
  );
}
