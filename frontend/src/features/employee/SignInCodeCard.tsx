import { Button } from '@mantine/core';
import { ErrorState } from '@/components/ErrorState';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { CodeSlip } from './CodeSlip';
import { useIssueCode } from './signInCodes';

/** For the first sign-in or a forgotten password: a code that the officer hands over in person. */
export function SignInCodeCard({ employeeId }: { employeeId: string }) {
  const t = useT();
  const issue = useIssueCode();
  return (
    <Section title={t('employee.code.title')} lead={t('employee.code.lead')} boxed>
      {issue.error && <ErrorState error={issue.error} />}
      {issue.data && (
        <div role="status">
          <CodeSlip code={issue.data} />
        </div>
      )}
      <div>
        <Button
          variant="default"
          aria-disabled={issue.isPending || undefined}
          onClick={() => !issue.isPending && issue.mutate({ employeeId })}
        >
          {t(issue.data ? 'employee.code.again' : 'employee.code.action')}
        </Button>
      </div>
    </Section>
  );
}
