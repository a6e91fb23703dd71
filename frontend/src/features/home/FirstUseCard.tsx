import { Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';

export const CONFIRM_DATA = 'CONFIRM_DATA';

/** Stands above the tasks until the person has looked at the own data once; it blocks nothing. */
export function FirstUseCard() {
  const t = useT();
  return (
    <Notice
      title={t('home.firstUse.card.title')}
      action={<Link to="/mulai">{t('home.firstUse.card.action')}</Link>}
    >
      {t('home.firstUse.card.text')}
    </Notice>
  );
}
