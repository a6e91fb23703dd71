import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { cyclesQuery } from '@/api/cycles';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { BulkHistory } from './BulkHistory';
import { BulkPreviewView } from './BulkPreviewView';
import { type BulkRequest, unitsQuery, useAssign, usePreview } from './bulk';
import { LibraryChoice } from './LibraryChoice';

const POSITION_KINDS = ['ADMINISTRATOR', 'SUPERVISOR', 'STAFF', 'FUNCTIONAL'] as const;

/** Library targets for many at once: choose, look, give; undone for a day. */
export function BulkScreen() {
  const t = useT();
  const cycles = useQuery(cyclesQuery);
  const open = cycles.data?.find(({ status }) => status === 'OPEN');
  return (
    <Page
      before={<Link to="/admin/pustaka">{t('target.library.back')}</Link>}
      title={t('target.bulk.title')}
      lead={t('target.bulk.lead')}
    >
      <QueryView query={cycles}>
        {() =>
          open ? (
            <>
              <BulkForm cycleId={open.id} />
              <BulkHistory cycleId={open.id} />
            </>
          ) : (
            <EmptyState title={t('target.bulk.noCycle')} />
          )
        }
      </QueryView>
    </Page>
  );
}

function BulkForm({ cycleId }: { cycleId: string }) {
  const t = useT();
  const [wanted, setWanted] = useState<BulkRequest>({ cycleId, libraryTargetIds: [] });
  const { data: units } = useQuery(unitsQuery);
  const preview = usePreview();
  const assign = useAssign();
  const change = (part: Partial<BulkRequest>): void => {
    preview.reset();
    setWanted({ ...wanted, ...part });
  };
  const ready =
    wanted.libraryTargetIds.length > 0 && (wanted.unitId || wanted.positionTitle || wanted.positionKind);
  return (
    <Section title={t('target.bulk.what')}>
      <LibraryChoice
        chosen={wanted.libraryTargetIds}
        onChange={(libraryTargetIds) => change({ libraryTargetIds })}
      />
      <NativeSelect
        label={t('target.bulk.unit')}
        value={wanted.unitId ?? ''}
        data={[
          { value: '', label: t('target.coverage.allUnits') },
          ...(units ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => change({ unitId: event.currentTarget.value || undefined })}
      />
      <TextInput
        label={t('target.library.positionTitle')}
        description={t('target.library.positionTitle.hint')}
        maxLength={200}
        value={wanted.positionTitle ?? ''}
        onChange={(event) => change({ positionTitle: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('target.library.positionKind')}
        value={wanted.positionKind ?? ''}
        data={[
          { value: '', label: t('target.library.everyKind') },
          ...POSITION_KINDS.map((value) => ({ value, label: t(`target.positionKind.${value}`) })),
        ]}
        onChange={(event) =>
          change({ positionKind: (event.currentTarget.value || undefined) as BulkRequest['positionKind'] })
        }
      />
      {(preview.error ?? assign.error) && <ErrorState error={preview.error ?? assign.error} keepsInput />}
      <div>
        <Button
          variant="default"
          aria-disabled={!ready || preview.isPending || undefined}
          onClick={() => ready && !preview.isPending && preview.mutate(wanted)}
        >
          {t('target.bulk.preview')}
        </Button>
      </div>
      {!ready && <p className="caption">{t('target.bulk.incomplete')}</p>}
      {preview.data && (
        <BulkPreviewView
          preview={preview.data}
          pending={assign.isPending}
          onGive={() =>
            assign.mutate(wanted, {
              onSuccess: ({ targets, people }) => {
                preview.reset();
                showToast(t('target.bulk.done', { count: targets, people }));
              },
            })
          }
        />
      )}
    </Section>
  );
}
