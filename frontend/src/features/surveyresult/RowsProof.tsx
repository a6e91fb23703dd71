import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { Disclosure } from '@/components/Disclosure';
import { ErrorState } from '@/components/ErrorState';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant, formatNumber } from '@/lib/format';
import { saveFile } from '@/lib/saveFile';
import { type Results, rowsFile } from './results';
import styles from './surveyresult.module.css';

/** Anybody can reckon the index again: the file, its hash, and a line on how to check it. */
export function RowsProof({ results }: { results: Results }) {
  const t = useT();
  const { language } = useLanguage();
  const [error, setError] = useState<unknown>(null);
  const { surveyId } = results.survey;
  async function download(): Promise<void> {
    setError(null);
    try {
      const { data, response } = await rowsFile(surveyId);
      saveFile(
        data as unknown as Blob,
        response.headers.get('Content-Disposition'),
        `survei-${surveyId}.csv`,
      );
    } catch (failure) {
      setError(failure);
    }
  }
  return (
    <Disclosure summary={t('surveyresult.rows')}>
      <div className="stack-tight">
        <p className="measure">
          {t('surveyresult.rows.how', { n: formatNumber(results.rows.count, language, 0) })}
        </p>
        <p className={styles.hash}>{results.rows.sha256}</p>
        <p className="caption">
          <code>{`sha256sum survei-${surveyId}.csv`}</code>
        </p>
        {error !== null && <ErrorState error={error} />}
        {results.rows.count >= results.shownFrom && (
          <div>
            <Button
              variant="default"
              leftSection={<IconDownload aria-hidden size={20} />}
              onClick={() => void download()}
            >
              {t('surveyresult.rows.download')}
            </Button>
          </div>
        )}
        {results.voided.length > 0 && (
          <ul>
            {results.voided.map((each) => (
              <li key={each.decidedAt}>
                {t('surveyresult.voided', {
                  n: each.answers,
                  at: formatInstant(each.decidedAt, language),
                  reason: each.reason,
                })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Disclosure>
  );
}
