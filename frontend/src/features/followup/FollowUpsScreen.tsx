import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type Me, useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { FollowUpTable } from './FollowUpTable';
import { followUpsList, KINDS, STATES } from './followUps';
import styles from './followup.module.css';
import { RelatedLinks } from './RelatedLinks';
import { Suggestions } from './Suggestions';

const leads = (me: Me): boolean =>
  me.relations.assesses > 0 || me.relations.superiorOf > 0 || me.relations.headsUnits.length > 0;

/** Which lists this person has: the own, that of the people led, everybody's. */
function viewsOf(me: Me): ('MINE' | 'LED' | 'ALL')[] {
  const office = me.roles.includes('HR_OFFICER') || me.roles.includes('AUDITOR');
  return [
    ...(me.employee ? (['MINE'] as const) : []),
    ...(leads(me) ? (['LED'] as const) : []),
    ...(office ? (['ALL'] as const) : []),
  ];
}

export function FollowUpsScreen() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const views = viewsOf(me);
  const [asked, setView] = useSearchText('daftar');
  const [kind, setKind] = useSearchText('jenis');
  const [state, setState] = useSearchText('keadaan');
  const [sort, setSort] = useSearchText('sort');
  const view = views.find((each) => each === asked) ?? views[0] ?? 'MINE';
  const query = useInfiniteQuery(
    followUpsList({ scope: view === 'ALL' ? undefined : view, kind, state, sort }),
  );
  return (
    <Page
      title={t('followup.title')}
      lead={t('followup.lead')}
      width="wide"
      action={
        me.employee && (
          <Button onClick={() => void navigate({ to: '/tindak-lanjut/baru' })}>
            {t('followup.propose')}
          </Button>
        )
      }
    >
      {me.relations.assesses > 0 && <Suggestions />}
      <div className={styles.filters}>
        {views.length > 1 && (
          <NativeSelect
            label={t('followup.view')}
            value={view}
            onChange={(event) => setView(event.currentTarget.value)}
            data={views.map((value) => ({ value, label: t(`followup.view.${value}`) }))}
          />
        )}
        <NativeSelect
          label={t('followup.field.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          data={[
            { value: '', label: t('followup.any') },
            ...KINDS.map((value) => ({ value, label: t(`followup.kind.${value}`) })),
          ]}
        />
        <NativeSelect
          label={t('followup.field.state')}
          value={state}
          onChange={(event) => setState(event.currentTarget.value)}
          data={[
            { value: '', label: t('followup.any') },
            ...STATES.map((value) => ({ value, label: t(`followup.state.${value}`) })),
          ]}
        />
      </div>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: (
            <EmptyState
              title={t(`followup.none.${view}`)}
              action={
                view === 'MINE' &&
                views.includes('LED') && (
                  <div>
                    <Button variant="default" onClick={() => setView('LED')}>
                      {t('followup.none.MINE.others')}
                    </Button>
                  </div>
                )
              }
            >
              {t(`followup.none.${view}.text`)}
            </EmptyState>
          ),
        }}
      >
        {(rows) => (
          <FollowUpTable rows={rows} withPerson={view !== 'MINE'} sort={sort || 'dueOn'} onSort={setSort} />
        )}
      </QueryView>
      <LoadMore query={query} />
      <RelatedLinks me={me} />
    </Page>
  );
}
