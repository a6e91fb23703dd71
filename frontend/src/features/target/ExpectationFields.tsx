import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Disclosure } from '@/components/Disclosure';
import { fieldId } from '@/components/form/fieldErrors';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import type { PlanDraft } from './draft';
import styles from './PlanEditor.module.css';
import { useBehaviourValues } from './useBehaviourValues';

/** The seven values, each with its guides; what the leader expects in particular may be added. */
export function ExpectationFields({ draft, readBy }: { draft: PlanDraft; readBy: readonly string[] }) {
  const t = useT();
  return (
    <Section title={t('target.behaviour.title')} lead={t('target.behaviour.lead')}>
      <div>
        {draft.expectations.map((expectation) => (
          <ExpectationField key={expectation.value} {...expectation} />
        ))}
      </div>
      <ReadBy names={readBy} />
    </Section>
  );
}

function ExpectationField({ value, text }: PlanDraft['expectations'][number]) {
  const t = useT();
  const { edit, faults } = useDraftTools();
  const { nameOf, guidesOf } = useBehaviourValues();
  const [openAtFirst] = useState(text.trim() !== '');
  const name = nameOf(value);
  return (
    <Disclosure
      open={openAtFirst}
      summary={
        <>
          {name}
          {text.trim() !== '' && <span className="caption"> · {t('target.behaviour.filled')}</span>}
        </>
      }
    >
      <div className="stack">
        <ul className={styles.guides}>
          {guidesOf(value).map((guide) => (
            <li key={guide}>{guide}</li>
          ))}
        </ul>
        <Textarea
          id={fieldId(`expectation.${value}`)}
          label={t('common.form.optional', { label: t('target.behaviour.expectation', { name }) })}
          className={styles.grows}
          rows={2}
          maxLength={1000}
          value={text}
          error={faults[`expectation.${value}`]}
          onChange={(event) => edit({ do: 'expect', value, text: event.currentTarget.value })}
        />
      </div>
    </Disclosure>
  );
}
