import { Link, useNavigate } from '@tanstack/react-router';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';
import { UnitForm } from './UnitForm';
import { useCreateUnit } from './units';

export function NewUnitScreen() {
  const t = useT();
  const navigate = useNavigate();
  const create = useCreateUnit();
  return (
    <Page
      title={t('organization.add')}
      before={
        <p>
          <Link to="/admin/unit">{t('organization.back')}</Link>
        </p>
      }
    >
      <UnitForm
        action={t('organization.add')}
        onSave={async (input) => {
          await create.mutateAsync(input);
          await navigate({ to: '/admin/unit' });
        }}
      />
    </Page>
  );
}
