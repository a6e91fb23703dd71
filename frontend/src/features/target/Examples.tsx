import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Plan } from '@/api/plans';
import { Disclosure } from '@/components/Disclosure';
import { fieldId } from '@/components/form/fieldErrors';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import { type Example, examplesFor, targetFrom } from './examples';
import { focusSoon } from './ItemTools';
import styles from './PlanEditor.module.css';
import { readIndicator } from './planText';
import { goalText } from './words';

/** How others with a similar position put it; taken over by a press, then changed. */
export function Examples({ employee, open }: { employee: Plan['employee']; open: boolean }) {
  const t = useT();
  const [openAtFirst] = useState(open);
  return (
    <Disclosure open={openAtFirst} summary={t('target.examples.title')}>
      <div className="stack">
        <p className="muted measure">{t('target.examples.lead')}</p>
        {examplesFor(employee).map((example) => (
          <ExampleCard key={example.title} example={example} />
        ))}
      </div>
    </Disclosure>
  );
}

function ExampleCard({ example }: { example: Example }) {
  const t = useT();
  const { language } = useLanguage();
  const { edit } = useDraftTools();
  const take = (): void => {
    const target = targetFrom(example);
    edit({ do: 'addTarget', target });
    focusSoon(fieldId(`${target.key}.title`));
  };
  return (
    <div className={styles.example}>
      <p>
        <strong>{example.title}</strong>
      </p>
      <ul className={styles.guides}>
        {targetFrom(example).indicators.map((indicator) => (
          <li key={indicator.description}>
            {indicator.description}: {goalText(readIndicator(indicator), t, language)}
          </li>
        ))}
      </ul>
      <Button variant="default" size="sm" onClick={take}>
        {t('target.examples.take')}
      </Button>
    </div>
  );
}
