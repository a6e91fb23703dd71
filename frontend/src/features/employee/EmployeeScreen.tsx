import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { Disclosure } from '@/components/Disclosure';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { ActingPosts } from './ActingPosts';
import { AssignmentForm } from './AssignmentForm';
import { useUpdateEmployee } from './changeEmployee';
import { EmployeeFacts } from './EmployeeFacts';
import { EmployeeForm } from './EmployeeForm';
import { type Employee, employeeQuery } from './employees';
import { SignInCodeCard } from './SignInCodeCard';

const route = getRouteApi('/shell/admin/pegawai/$employeeId');

export function EmployeeScreen() {
  const t = useT();
  const { employeeId } = route.useParams();
  const query = useQuery(employeeQuery(employeeId));
  return (
    <Page
      title={query.data?.value.name ?? t('employee.one')}
      before={
        <p>
          <Link to="/admin/pegawai">{t('employee.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>{(found) => <EmployeeParts key={found.etag} found={found} />}</QueryView>
    </Page>
  );
}

function EmployeeParts({ found: { value, etag } }: { found: Versioned<Employee> }) {
  const t = useT();
  const update = useUpdateEmployee(value.id);
  const [editing, setEditing] = useState(false);
  return (
    <>
      <EmployeeFacts employee={value} />
      <ActingPosts employeeId={value.id} />
      {value.allowedActions.includes('ASSIGN') && (
        <Disclosure summary={t('employee.assign')} open={!value.currentAssignment}>
          <AssignmentForm employee={value} />
        </Disclosure>
      )}
      {value.allowedActions.includes('UPDATE') && (
        <>
          <Disclosure summary={t('employee.edit')} open={editing}>
            <EmployeeForm
              start={value}
              action={t('employee.save')}
              onSave={async (change) => {
                setEditing(true);
                await update.mutateAsync({ change, etag });
                showToast(t('employee.saved'));
              }}
            />
          </Disclosure>
          <SignInCodeCard employeeId={value.id} />
        </>
      )}
    </>
  );
}
