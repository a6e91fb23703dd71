import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { components } from '@/api/schema';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatIndex } from '@/lib/format';
import { showToast } from '@/lib/toast';
import styles from './document.module.css';
import { cardPictureQuery, cardQuery, useDownloadCard } from './surveyReport';

const SHAPES = ['A4', 'SQUARE', 'WIDE'] as const;
const FORMATS = ['PDF', 'PNG'] as const;

export function SurveyCardPart({ surveyId, draft }: { surveyId: string; draft: boolean }) {
  const t = useT();
  const query = useQuery(cardQuery(surveyId));
  return (
    <Section title={t('surveyreport.card')} lead={t('surveyreport.card.lead')} boxed>
      <QueryView
        query={query}
        empty={{ when: ({ enough }) => !enough, show: <EmptyState title={t('surveyreport.card.few')} /> }}
      >
        {(card) => (
          <>
            {draft && <Notice>{t('surveyreport.card.draft')}</Notice>}
            <Picture surveyId={surveyId} card={card} />
            <Downloads surveyId={surveyId} />
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Picture({ surveyId, card }: { surveyId: string; card: components['schemas']['SurveyCard'] }) {
  const t = useT();
  const { language } = useLanguage();
  const query = useQuery(cardPictureQuery(surveyId));
  const [address, setAddress] = useState('');
  const { data } = query;
  useEffect(() => {
    if (!data) return undefined;
    const made = URL.createObjectURL(data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return (
    <QueryView query={query}>
      {() =>
        address && (
          <img
            className={styles.picture}
            src={address}
            alt={t('surveyreport.card.alt', {
              unit: card.survey.unit.name,
              value: formatIndex(card.value ?? 0, language),
              grade: card.grade ?? '-',
              respondents: card.respondents,
            })}
          />
        )
      }
    </QueryView>
  );
}

function Downloads({ surveyId }: { surveyId: string }) {
  const t = useT();
  const download = useDownloadCard(surveyId);
  return (
    <div className="stack-tight">
      <div className="row">
        {SHAPES.flatMap((shape) =>
          FORMATS.map((format) => (
            <Button
              key={shape + format}
              variant="default"
              aria-disabled={download.isPending || undefined}
              onClick={() =>
                download.isPending ||
                download.mutate(
                  { shape, format },
                  { onSuccess: () => showToast(t('surveyreport.card.downloaded')) },
                )
              }
            >
              {t('surveyreport.card.download', { shape: t(`surveyreport.card.${shape}`), format })}
            </Button>
          )),
        )}
      </div>
      {download.error && <ErrorState error={download.error} />}
    </div>
  );
}
