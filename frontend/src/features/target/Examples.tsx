import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '@/api/plans';
import { Disclosure } from '@/components/Disclosure';
import { fieldId } from '@/components/form/fieldErrors';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import type { DraftTarget } from './draft';
import { examplesFor, targetFrom } from './examples';
import { focusSoon } from './ItemTools';
import { fittingTargetsQuery, targetFromLibrary } from './library';
import styles from './PlanEditor.module.css';
import { readIndicator } from './planText';
import { goalText } from './words';

/** How the office's library, or others with a similar position, put it; taken over by a press, then changed. */
export function Examples({ plan, open }: { plan: Plan; open: boolean }) {
  const t = useT();
  const { approach } = useDraftTools();
  const [openAtFirst] = useState(open);
  const { data: library } = useQuery(fittingTargetsQuery(plan.id));
  const fromLibrary = (library ?? []).map((each) => targetFromLibrary(each, approach === 'QUALITATIVE'));
  const examples = fromLibrary.length > 0 ? fromLibrary : examplesFor(plan.employee).map(targetFrom);
  return (
    <Disclosure
      open={openAtFirst}
      summary={t(fromLibrary.length > 0 ? 'target.library.take' : 'target.examples.title')}
    >
      <div className="stack">
        <p className="muted measure">{t('target.examples.lead')}</p>
        {examples.map((example) => (
          <ExampleCard key={example.title} example={example} />
        ))}
      </div>
    </Disclosure>
  );
}

function ExampleCard({ example }: { example: DraftTarget }) {
  const t = useT();
  const { language } = useLanguage();
  const { edit, approach } = useDraftTools();
  const take = (): void => {
    const target = { ...example, key: crypto.randomUUID() };
    edit({ do: 'addTarget', target });
    focusSoon(fieldId(`${target.key}.title`));
  };
  return (
    <div className={styles.example}>
      <p>
        <strong>{example.title}</strong>
      </p>
      <ul className={styles.guides}>
        {example.indicators.map((indicator) => (
          <li key={indicator.description}>
            {indicator.description}
            {approach === 'QUANTITATIVE' && `: ${goalText(readIndicator(indicator), t, language) ?? '–'}`}
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        size="sm"
        onClick={take}
        aria-label={t('target.examples.takeOf', { title: example.title })}
      >
        {t('target.examples.take')}
      </Button>
    </div>
  );
}
