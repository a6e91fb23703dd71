import { Textarea } from '@mantine/core';
import { fieldId } from '@/components/form/fieldErrors';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { AnnexExamples } from './AnnexExamples';
import { useDraftTools } from './DraftContext';
import type { PlanDraft } from './draft';
import { MOST_ANNEX_LINES } from './draftEdits';
import styles from './PlanEditor.module.css';
import { ANNEX } from './words';

/** The three annexes; each line of the box is one line of the annex. */
export function AnnexFields({ draft, readBy }: { draft: PlanDraft; readBy: readonly string[] }) {
  const t = useT();
  const { edit, faults } = useDraftTools();
  return (
    <Section title={t('target.annex.heading')} lead={t('target.annex.lead')}>
      <div className="stack">
        {draft.annexes.map(({ kind, texts }) => (
          <div key={kind} className="stack-tight">
            <Textarea
              id={fieldId(`annex.${kind}`)}
              label={t(ANNEX[kind].title)}
              description={t(ANNEX[kind].hint)}
              className={styles.grows}
              rows={2}
              value={texts.join('\n')}
              error={faults[`annex.${kind}`] ?? overfull(texts, t)}
              onChange={(event) =>
                edit({ do: 'writeAnnex', kind, texts: event.currentTarget.value.split('\n') })
              }
            />
            <AnnexExamples
              kind={kind}
              texts={texts}
              onTake={(line) =>
                edit({ do: 'writeAnnex', kind, texts: [...texts.filter((text) => text.trim() !== ''), line] })
              }
            />
          </div>
        ))}
      </div>
      <ReadBy names={readBy} />
    </Section>
  );
}

const LONGEST_LINE = 500;

function overfull(texts: readonly string[], t: ReturnType<typeof useT>): string | undefined {
  const lines = texts.filter((line) => line.trim() !== '');
  if (lines.length > MOST_ANNEX_LINES) return t('target.annex.tooMany', { count: MOST_ANNEX_LINES });
  const long = lines.some((line) => line.trim().length > LONGEST_LINE);
  return long ? t('target.annex.tooLong', { count: LONGEST_LINE }) : undefined;
}
