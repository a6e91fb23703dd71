import { useQuery } from '@tanstack/react-query';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { type OwnReport, ownReportsQuery } from './ownReports';
import { TOPIC } from './reportTopics';

const OUTCOME = {
  ACCEPTED: { kind: 'done', word: 'home.reports.ACCEPTED' },
  REJECTED: { kind: 'rejected', word: 'home.reports.REJECTED' },
} as const;

/** What one has reported, and what became of it. */
export function OwnReports() {
  const t = useT();
  const query = useQuery(ownReportsQuery);
  return (
    <QueryView query={query} empty={{ when: (reports) => reports.length === 0, show: null }}>
      {(reports) => (
        <Section title={t('home.reports.title')}>
          <ul className="plain-list stack">
            {reports.map((report) => (
              <Report key={report.id} report={report} />
            ))}
          </ul>
        </Section>
      )}
    </QueryView>
  );
}

function Report({ report }: { report: OwnReport }) {
  const t = useT();
  const { language } = useLanguage();
  const { resolution } = report;
  const settled = resolution && OUTCOME[resolution.outcome];
  return (
    <li className="card stack-tight">
      <div className="spread">
        <strong>{t(TOPIC[report.topic])}</strong>
        {settled ? (
          <StatusBadge kind={settled.kind}>{t(settled.word)}</StatusBadge>
        ) : (
          <StatusBadge kind="waiting">{t('home.reports.OPEN')}</StatusBadge>
        )}
      </div>
      <p className="measure">{report.text}</p>
      {report.suggestion && <p>{t('home.reports.suggestion', { text: report.suggestion })}</p>}
      <p className="caption">{formatInstant(report.reportedAt, language)}</p>
      {resolution && <p className="measure">{t('home.reports.answer', { note: resolution.note })}</p>}
    </li>
  );
}
