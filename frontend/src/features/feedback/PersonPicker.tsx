import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import styles from './feedback.module.css';
import { type Colleague, colleaguesQuery } from './requests';

interface PersonPickerProps {
  cycleId: string;
  /** Those who cannot be chosen, or are already. */
  without: readonly string[];
  onPick: (person: Colleague) => void;
}

/** A colleague, found by name; those of the own unit stand there at once. */
export function PersonPicker({ cycleId, without, onPick }: PersonPickerProps) {
  const t = useT();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const query = useQuery(colleaguesQuery(cycleId, wanted));
  return (
    <div className="stack-tight">
      <TextInput
        type="search"
        label={t('feedback.person.search')}
        description={t('feedback.person.hint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <QueryView query={query}>
        {(people) => {
          const shown = people.filter(({ employeeId }) => !without.includes(employeeId));
          if (shown.length === 0) return <p className="muted">{t('feedback.person.none')}</p>;
          return (
            <ul className={styles.people} aria-label={t('feedback.person.found')}>
              {shown.map((person) => (
                <li key={person.employeeId}>
                  <Button
                    variant="default"
                    size="sm"
                    className={styles.person}
                    onClick={() => onPick(person)}
                  >
                    <span className={styles.who}>
                      {person.name}
                      {person.unitName && <span className="caption">{person.unitName}</span>}
                    </span>
                  </Button>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
    </div>
  );
}
