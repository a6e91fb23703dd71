import { Checkbox, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { QueryView } from '@/components/QueryView';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import styles from './library.module.css';
import { libraryList } from './libraryTargets';

interface LibraryChoiceProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Some of many examples; what is chosen stays chosen while one looks for others. */
export function LibraryChoice({ chosen, onChange }: LibraryChoiceProps) {
  const t = useT();
  const [text, setText] = useState('');
  const library = useInfiniteQuery(libraryList(useDeferredValue(text.trim())));
  const toggle = (id: string, on: boolean): void =>
    onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <fieldset className="stack">
      <legend>{t('target.bulk.choose')}</legend>
      <TextInput
        type="search"
        label={t('target.library.search')}
        value={text}
        maxLength={100}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <QueryView
        query={library}
        empty={{
          when: (rows) => rows.length === 0,
          show: <p className="muted">{t('target.library.none.title')}</p>,
        }}
      >
        {(rows) => (
          <ul className={`plain-list ${styles.choices}`}>
            {rows.map((row) => (
              <li key={row.id}>
                <Checkbox
                  label={row.title}
                  description={row.positionTitle}
                  checked={chosen.includes(row.id)}
                  onChange={(event) => toggle(row.id, event.currentTarget.checked)}
                />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <LoadMore query={library} />
      <p role="status" className="caption">
        {t('target.bulk.chosen', { count: chosen.length })}
      </p>
    </fieldset>
  );
}
