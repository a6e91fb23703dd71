import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { Disclosure } from '@/components/Disclosure';
import { ErrorState } from '@/components/ErrorState';
import { useT } from '@/i18n/useT';
import { useMapColumns } from './changeImport';
import type { Import } from './imports';
import styles from './integration.module.css';

/** What each column of the file means. Recognised by its header; a person may say otherwise. */
export function ColumnMapping({ found: { value, etag } }: { found: Versioned<Import> }) {
  const t = useT();
  const map = useMapColumns(value.id);
  const [meaning, setMeaning] = useState(() => value.columns.map((column) => column.field ?? ''));
  const used = value.columns.filter((column) => column.field).length;
  const options = [
    { value: '', label: t('integration.mapping.unused') },
    ...value.fields.map((field) => ({
      value: field.name,
      label: field.required ? t('integration.mapping.required', { label: field.label }) : field.label,
    })),
  ];

  function check(): void {
    if (map.isPending) return;
    map.mutate({
      etag,
      columns: value.columns.map(({ header }, at) => ({ header, field: meaning[at] || undefined })),
    });
  }

  return (
    <Disclosure
      open={value.missingFields.length > 0}
      summary={t('integration.mapping.summary', { used, all: value.columns.length })}
    >
      <div className="stack">
        <p className="muted measure">{t('integration.mapping.lead')}</p>
        {map.error && <ErrorState error={map.error} keepsInput />}
        <div className={styles.columns}>
          {value.columns.map((column, at) => (
            <NativeSelect
              key={column.header}
              label={t('integration.mapping.column', { header: column.header })}
              value={meaning[at]}
              data={options}
              onChange={(event) => setMeaning(meaning.with(at, event.currentTarget.value))}
            />
          ))}
        </div>
        <div>
          <Button variant="default" onClick={check} aria-disabled={map.isPending || undefined}>
            {t(map.isPending ? 'integration.mapping.busy' : 'integration.mapping.check')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
