import { Notice } from '@/components/Notice';
import type { MessageId } from '@/i18n/messages';
import { useT } from '@/i18n/useT';
import type { Item, PaperOutcome } from './surveys';

const TONE = { WAITS_FOR_SECOND: 'info', DIFFERS: 'warn', RECEIVED: 'ok' } as const;
const FIELDS = new Set(['gender', 'ageBand', 'education', 'occupation', 'comment', 'complaint']);

/** What became of the sheet; where two persons read it differently, which questions to look at again. */
export function PaperResult({ result, items }: { result: PaperOutcome; items: Item[] }) {
  const t = useT();
  const name = (difference: string): string => {
    const place = items.findIndex((item) => item.code === difference);
    if (place >= 0) return t('survey.paper.question', { n: place + 1 });
    return FIELDS.has(difference) ? t(`survey.profile.${difference}` as MessageId) : difference;
  };
  return (
    <Notice live tone={TONE[result.outcome]} title={t(`survey.paper.outcome.${result.outcome}`)}>
      {t(`survey.paper.outcome.${result.outcome}.text`, {
        differences: result.differences.map(name).join(', '),
      })}
    </Notice>
  );
}
