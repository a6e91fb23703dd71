import { Textarea } from '@mantine/core';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { Explanation } from './assessment';
import { Guides } from './BehaviourExplanation';
import styles from './evaluation.module.css';
import { IndicatorExplanation } from './IndicatorExplanation';
import { OwnView } from './OwnView';
import type { SelfReviewDraft, Theme } from './selfReview';

interface SelfReviewThemeProps {
  theme: Theme;
  value: SelfReviewDraft;
  edit: (part: Partial<SelfReviewDraft>) => void;
  lines: Explanation;
  readBy: readonly string[];
}

export function SelfReviewTheme(props: SelfReviewThemeProps) {
  if (props.theme === 'target') return <Targets {...props} />;
  return props.theme === 'perilaku' ? <Values {...props} /> : <Overall {...props} />;
}

/** Each target with its numbers, and what the employee says of it. */
function Targets({ value, edit, lines, readBy }: SelfReviewThemeProps) {
  const t = useT();
  const set = (targetId: string, part: Partial<SelfReviewDraft['targets'][number]>) =>
    edit({
      targets: value.targets.map((line) => (line.targetId === targetId ? { ...line, ...part } : line)),
    });
  return (
    <Section title={t('evaluation.self.theme.target')} lead={t('evaluation.self.theme.target.lead')}>
      <ReadBy names={readBy} />
      {lines.targets.map((target) => {
        const own = value.targets.find(({ targetId }) => targetId === target.id);
        return (
          <section key={target.id} className="card stack" aria-label={target.title}>
            <h3>{target.title}</h3>
            <ul className={styles.lines}>
              {target.indicators.map((part) => (
                <li key={part.progress.id} className={styles.line}>
                  <IndicatorExplanation part={part} evaluationId={lines.evaluationId} />
                </li>
              ))}
            </ul>
            <OwnView
              id={`self-${target.id}`}
              about={target.title}
              view={own?.view ?? ''}
              ownMark={own?.ownMark ?? null}
              onChange={(part) => set(target.id, part)}
            />
          </section>
        );
      })}
    </Section>
  );
}

/** Each of the seven values with its guides of conduct. */
function Values({ value, edit, lines, readBy }: SelfReviewThemeProps) {
  const t = useT();
  const set = (code: string, part: Partial<SelfReviewDraft['values'][number]>) =>
    edit({ values: value.values.map((line) => (line.value === code ? { ...line, ...part } : line)) });
  return (
    <Section title={t('evaluation.self.theme.perilaku')} lead={t('evaluation.self.theme.perilaku.lead')}>
      <ReadBy names={readBy} />
      {lines.behaviours.map(({ value: code, label, guides, expectation }) => {
        const own = value.values.find((line) => line.value === code);
        return (
          <section key={code} className="card stack" aria-label={label}>
            <div className="stack-tight">
              <h3>{label}</h3>
              {expectation && (
                <p className="muted">{t('evaluation.behaviour.expected', { text: expectation })}</p>
              )}
              <Guides guides={guides} />
            </div>
            <OwnView
              id={`self-${code}`}
              about={label}
              view={own?.view ?? ''}
              ownMark={own?.ownMark ?? null}
              onChange={(part) => set(code, part)}
            />
          </section>
        );
      })}
    </Section>
  );
}

function Overall({ value, edit, readBy }: SelfReviewThemeProps) {
  const t = useT();
  return (
    <Section title={t('evaluation.self.theme.umum')} boxed>
      <div>
        <Textarea
          id="self-overall"
          label={t('common.form.optional', { label: t('evaluation.self.note') })}
          description={t('evaluation.self.hint')}
          rows={6}
          maxLength={4000}
          value={value.overall}
          onChange={(event) => edit({ overall: event.currentTarget.value })}
        />
        <ReadBy names={readBy} />
      </div>
    </Section>
  );
}
