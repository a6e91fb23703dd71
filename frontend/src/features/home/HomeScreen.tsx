import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';

export function HomeScreen() {
  const t = useT();
  const me = useMe();
  return (
    <Page title={t('home.title', { name: me.name })} lead={me.assignment?.positionTitle}>
      <EmptyState title={t('home.noTasks.title')}>{t('home.noTasks.text')}</EmptyState>
    </Page>
  );
}
