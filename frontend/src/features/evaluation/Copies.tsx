import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Fingerprint } from '@/components/Fingerprint';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { copiesQuery, copyQuery, type FrozenCopy } from './copies';
import styles from './evaluation.module.css';

/** Copies that were withdrawn or replaced, with their hashes; nothing is shown while only one was ever frozen. */
export default function Copies({ evaluationId }: { evaluationId: string }) {
  const t = useT();
  const query = useQuery(copiesQuery(evaluationId));
  const earlier = query.data?.filter(({ endedBy }) => endedBy !== undefined) ?? [];
  if (query.data && earlier.length === 0) return null;
  return (
    <QueryView query={query}>
      {(copies) => (
        <Section title={t('evaluation.copy.title')} lead={t('evaluation.copy.lead')} boxed>
          <ol className={styles.steps}>
            {copies.map((copy) => (
              <li key={copy.sequence}>
                <Copy copy={copy} evaluationId={evaluationId} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </QueryView>
  );
}

function Copy({ copy, evaluationId }: { copy: FrozenCopy; evaluationId: string }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <div className="stack-tight">
      <p>
        <strong>{t(`evaluation.copy.${copy.endedBy ?? 'COUNTS'}`)}</strong>{' '}
        {t('evaluation.copy.frozen', { at: formatInstant(copy.frozenAt, language) })}
        {copy.deliveredAt &&
          ` · ${t('evaluation.copy.delivered', { at: formatInstant(copy.deliveredAt, language) })}`}
      </p>
      {copy.endedAt && (
        <p className="caption">
          {t('evaluation.copy.ended', {
            name: copy.endedByPerson?.name ?? '–',
            at: formatInstant(copy.endedAt, language),
          })}
        </p>
      )}
      {copy.endReason && (
        <p className={styles.written}>{t('evaluation.reasonGiven', { reason: copy.endReason })}</p>
      )}
      <Fingerprint hash={copy.sha256} />
      {copy.endedBy && <Former copy={copy} evaluationId={evaluationId} />}
    </div>
  );
}

/** What the former copy said; fetched when it is asked for. */
function Former({ copy, evaluationId }: { copy: FrozenCopy; evaluationId: string }) {
  const t = useT();
  const [wanted, setWanted] = useState(false);
  const query = useQuery({ ...copyQuery(evaluationId, copy.sequence), enabled: wanted });
  return (
    <div className="stack-tight">
      <div>
        <Button
          variant="subtle"
          size="sm"
          aria-expanded={wanted}
          onClick={() => setWanted((before) => !before)}
        >
          {t('evaluation.copy.open')}
        </Button>
      </div>
      {wanted && (
        <QueryView query={query}>
          {({ predicate, results, behaviour, feedback }) => (
            <div className="stack-tight">
              <p>{predicate?.text}</p>
              {results.reason && <p className={styles.written}>{results.reason}</p>}
              {behaviour.reason && <p className={styles.written}>{behaviour.reason}</p>}
              {feedback && <p className={styles.written}>{feedback}</p>}
            </div>
          )}
        </QueryView>
      )}
    </div>
  );
}
