import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Versioned } from '@/api/client';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { UnitForm } from './UnitForm';
import { type Unit, unitQuery, useUpdateUnit } from './units';

const route = getRouteApi('/shell/admin/unit/$unitId');

export function UnitScreen() {
  const t = useT();
  const { unitId } = route.useParams();
  const query = useQuery(unitQuery(unitId));
  const unit = query.data?.value;
  return (
    <Page
      title={unit?.name ?? t('organization.one')}
      lead={unit && t('organization.headed', { name: unit.head?.name ?? t('organization.head.none') })}
      before={
        <p>
          <Link to="/admin/unit">{t('organization.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>{(found) => <EditUnit key={found.etag} found={found} />}</QueryView>
    </Page>
  );
}

function EditUnit({ found: { value, etag } }: { found: Versioned<Unit> }) {
  const t = useT();
  const update = useUpdateUnit(value.id);
  if (!value.allowedActions.includes('UPDATE')) return null;
  return (
    <UnitForm
      start={value}
      action={t('organization.save')}
      onSave={async (change) => {
        await update.mutateAsync({ change, etag });
        showToast(t('organization.saved'));
      }}
    />
  );
}
