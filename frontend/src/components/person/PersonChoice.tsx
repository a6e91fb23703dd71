import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useT } from '@/i18n/useT';
import { peopleChoices } from './people';
import styles from './person.module.css';

/** One person, found by the beginning of a name or NIP; plain buttons, so that it works on every phone and by keyboard. */
export function PersonChoice({
  label,
  chosen,
  id,
  error,
  onChoose,
}: {
  label: string;
  chosen?: string;
  id?: string;
  error?: ReactNode;
  onChoose: (employeeId: string) => void;
}) {
  const t = useT();
  const [name, setName] = useState(chosen);
  const [q, setQ] = useState('');
  const found = useQuery(peopleChoices(q));
  function choose(id: string, nameOfChosen?: string): void {
    onChoose(id);
    setName(nameOfChosen);
    setQ('');
  }
  return (
    <div className="stack-tight">
      <TextInput
        id={id}
        error={error}
        label={label}
        description={name ? t('common.person.chosen', { name }) : t('common.person.none')}
        placeholder={t('common.person.search')}
        value={q}
        maxLength={100}
        onChange={(event) => setQ(event.currentTarget.value)}
      />
      {q.trim().length >= 2 && (
        <ul className={`plain-list ${styles.choices}`} aria-label={label}>
          {(found.data?.items ?? []).map((person) => (
            <li key={person.id}>
              <Button
                variant="subtle"
                justify="start"
                fullWidth
                onClick={() => choose(person.id, person.name)}
              >
                {person.position ? `${person.name} · ${person.position}` : person.name}
              </Button>
            </li>
          ))}
          {found.data?.items.length === 0 && <li className="muted">{t('common.person.noneFound')}</li>}
        </ul>
      )}
      {name && (
        <div>
          <Button variant="subtle" size="sm" onClick={() => choose('')}>
            {t('common.person.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
