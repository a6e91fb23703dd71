import { useQuery } from '@tanstack/react-query';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatPercent } from '@/lib/format';
import { type RaterQuestion, type RaterSignals, signalsQuery } from './signals';

/** Questions about how ratings came about: no score of anybody, and silence where few were rated. */
export function SignalSection({ unitId, periodId }: { unitId: string; periodId: string }) {
  const t = useT();
  const query = useQuery(signalsQuery(unitId, periodId));
  return (
    <Section title={t('unit.signals')} lead={t('unit.signals.lead')}>
      <QueryView query={query}>{(signals) => <Questions signals={signals} />}</QueryView>
    </Section>
  );
}

function Questions({ signals }: { signals: RaterSignals }) {
  const t = useT();
  const asked = signals.items.filter(({ questions }) => questions.length > 0);
  if (asked.length === 0)
    return <p className="muted">{t('unit.signals.none', { fewest: signals.fewestRated })}</p>;
  return (
    <ul className="plain-list stack">
      {asked.map(({ assessor, rated, questions }) => (
        <li key={assessor.employeeId} className="stack-tight">
          <h3>{t('unit.signals.of', { name: assessor.name, rated })}</h3>
          <ul>
            {questions.map((question) => (
              <Question key={question.code} question={question} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Question({ question }: { question: RaterQuestion }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <li>
      {question.text}
      <p className="muted">
        {t('unit.signals.interval', {
          lower: formatPercent(question.lowerPercent, language),
          upper: formatPercent(question.upperPercent, language),
        })}
      </p>
    </li>
  );
}
