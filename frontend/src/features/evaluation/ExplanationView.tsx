import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Fingerprint } from '@/components/Fingerprint';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { Explanation } from './assessment';
import { BehaviourExplanation } from './BehaviourExplanation';
import { explanationQuery } from './evaluation';
import styles from './evaluation.module.css';
import { MatrixPreview } from './MatrixPreview';
import { RuleNote } from './RuleNote';
import { Steps } from './Steps';
import { TargetExplanation } from './TargetExplanation';

/** "Mengapa nilainya begini?": from the predicate down to each proof. */
export function ExplanationView({ evaluationId }: { evaluationId: string }) {
  const query = useQuery(explanationQuery(evaluationId));
  return (
    <QueryView query={query}>
      {(explanation) => (
        <div className={styles.spaced}>
          <PredicateLevel explanation={explanation} />
          <RatingLevel explanation={explanation} />
          <TargetLevel explanation={explanation} />
          <BehaviourExplanation values={explanation.behaviours} />
          <Frozen explanation={explanation} />
        </div>
      )}
    </QueryView>
  );
}

function PredicateLevel({
  explanation: { predicate, results, behaviour, annualRule },
}: {
  explanation: Explanation;
}) {
  const t = useT();
  if (!predicate) return null;
  return (
    <Section title={t('evaluation.explain.predicate')}>
      <p className="measure">{predicate.text}</p>
      <MatrixPreview results={results.rating ?? null} behaviour={behaviour.rating ?? null} />
      <RuleNote rule={predicate.rule} />
      {annualRule && <RuleNote rule={annualRule} />}
    </Section>
  );
}

function RatingLevel({ explanation: { results, behaviour } }: { explanation: Explanation }) {
  const t = useT();
  return (
    <Section title={t('evaluation.explain.ratings')}>
      <div className={styles.ratings}>
        <Rated title={t('evaluation.results.title')} rating={results.rating} reason={results.reason}>
          {results.explanation.length > 0 && (
            <>
              <p className="muted">
                {results.suggested
                  ? t('evaluation.suggestion.is', { rating: t(`evaluation.rating.${results.suggested}`) })
                  : t('evaluation.suggestion.none')}
              </p>
              <Steps steps={results.explanation} />
            </>
          )}
        </Rated>
        <Rated title={t('evaluation.behaviour.title')} rating={behaviour.rating} reason={behaviour.reason}>
          <RuleNote rule={behaviour.rule} />
        </Rated>
      </div>
    </Section>
  );
}

interface RatedProps {
  title: string;
  rating: Explanation['results']['rating'];
  reason: string | undefined;
  children: ReactNode;
}

function Rated({ title, rating, reason, children }: RatedProps) {
  const t = useT();
  return (
    <div className="card stack-tight">
      <h3>{title}</h3>
      <p>
        <strong>{rating ? t(`evaluation.rating.${rating}`) : t('evaluation.rating.none')}</strong>
      </p>
      {reason && <p className={styles.written}>{t('evaluation.reasonGiven', { reason })}</p>}
      {children}
    </div>
  );
}

function TargetLevel({ explanation: { targets, evaluationId } }: { explanation: Explanation }) {
  const t = useT();
  return (
    <Section title={t('evaluation.explain.targets')} lead={t('evaluation.explain.targets.lead')}>
      {targets.map((target) => (
        <TargetExplanation key={target.id} target={target} evaluationId={evaluationId} />
      ))}
    </Section>
  );
}

function Frozen({ explanation: { fromSnapshot, snapshotHash } }: { explanation: Explanation }) {
  const t = useT();
  return (
    <div className="stack-tight">
      <p className="muted measure">
        {t(fromSnapshot ? 'evaluation.explain.frozen' : 'evaluation.explain.live')}
      </p>
      {snapshotHash && <Fingerprint hash={snapshotHash} />}
    </div>
  );
}
