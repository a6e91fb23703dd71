import { Button, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { LibraryEditor } from './LibraryEditor';
import { libraryList } from './libraryTargets';

/** The office's examples of targets, by post. */
export function LibraryScreen() {
  const t = useT();
  const [q, search] = useSearchText('q');
  const query = useInfiniteQuery(libraryList(q));
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Page
      title={t('target.library.title')}
      lead={t('target.library.lead')}
      action={<Button onClick={() => setOpen('new')}>{t('target.library.add')}</Button>}
    >
      <p>
        <Link to="/admin/pustaka/bagikan">{t('target.bulk.open')}</Link>
      </p>
      <p>
        <Link to="/admin/impor">{t('target.library.import')}</Link>
      </p>
      <TextInput
        label={t('target.library.search')}
        value={q}
        maxLength={100}
        onChange={(event) => search(event.currentTarget.value)}
      />
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: (
            <EmptyState title={t('target.library.none.title')}>{t('target.library.none.text')}</EmptyState>
          ),
        }}
      >
        {(rows) => (
          <DataTable
            caption={t('target.library.title')}
            rows={rows}
            keyOf={(row) => row.id}
            columns={[
              { id: 'title', header: t('target.title.label'), cell: (row) => row.title },
              {
                id: 'post',
                header: t('target.library.post'),
                cell: (row) =>
                  [row.positionTitle, row.positionKind && t(`target.positionKind.${row.positionKind}`)]
                    .filter(Boolean)
                    .join(' · ') || t('target.library.everyPost'),
              },
              {
                id: 'indicators',
                header: t('target.indicators'),
                cell: (row) => row.indicators.length,
                numeric: true,
              },
              {
                id: 'action',
                action: true,
                header: t('target.library.change'),
                cell: (row) => (
                  <Button
                    variant="subtle"
                    size="sm"
                    aria-label={t('target.library.changeOf', { title: row.title })}
                    onClick={() => setOpen(row.id)}
                  >
                    {t('target.library.change')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </QueryView>
      <LoadMore query={query} />
      {open && (
        <LibraryEditor key={open} id={open === 'new' ? undefined : open} onDone={() => setOpen(null)} />
      )}
    </Page>
  );
}
