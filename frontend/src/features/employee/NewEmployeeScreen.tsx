import { Link, useNavigate } from '@tanstack/react-router';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';
import { useCreateEmployee } from './changeEmployee';
import { EmployeeForm } from './EmployeeForm';

export function NewEmployeeScreen() {
  const t = useT();
  const navigate = useNavigate();
  const create = useCreateEmployee();
  return (
    <Page
      title={t('employee.add')}
      lead={t('employee.add.lead')}
      before={
        <p>
          <Link to="/admin/pegawai">{t('employee.back')}</Link>
        </p>
      }
    >
      <EmployeeForm
        action={t('employee.add')}
        onSave={async (input) => {
          const { value } = await create.mutateAsync(input);
          await navigate({ to: '/admin/pegawai/$employeeId', params: { employeeId: value.id } });
        }}
      />
    </Page>
  );
}
