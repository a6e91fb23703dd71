import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { pulseQuery } from './training';

/** The way to this quarter's survey; silent while it loads or fails. */
export function PulseCard() {
  const t = useT();
  const { language } = useLanguage();
  const { data } = useQuery(pulseQuery);
  if (!data) return null;
  if (data.answered) return <Notice tone="ok">{t('training.pulse.answered')}</Notice>;
  return (
    <Notice
      title={t('training.pulse.title')}
      action={<Link to="/belajar/survei">{t('training.pulse.open')}</Link>}
    >
      {t('training.pulse.card', { date: formatDate(data.closesOn, language, 'long') })}
    </Notice>
  );
}
