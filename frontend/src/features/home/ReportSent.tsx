import { Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';

/** Thanks, and on with the work: nobody waits for the correction. */
export function ReportSent() {
  const t = useT();
  return (
    <Notice
      tone="ok"
      live
      title={t('home.report.sent.title')}
      action={
        <div className="row">
          <Link to="/kinerja/target">{t('home.report.sent.plan')}</Link>
          <Link to="/">{t('common.action.home')}</Link>
        </div>
      }
    >
      {t('home.report.sent.text')}
    </Notice>
  );
}
