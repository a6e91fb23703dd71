import factStyles from '@/components/Facts.module.css';
import { Notice } from '@/components/Notice';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatNip } from '@/lib/format';
import type { Employee } from './employees';

export function EmployeeFacts({ employee }: { employee: Employee }) {
  const t = useT();
  const { language } = useLanguage();
  const { currentAssignment: post } = employee;
  const facts: [string, string][] = [
    [t('employee.nip'), formatNip(employee.nip)],
    [t('employee.status'), t(`employee.status.${employee.status}`)],
    [t('employee.grade'), employee.rank ? `${employee.rank}, ${employee.grade}` : employee.grade],
    [t('employee.position'), post?.positionTitle ?? '–'],
    [t('employee.unit'), post?.unit.name ?? '–'],
    [t('employee.assessor'), post?.assessor?.name ?? t('employee.assessor.none')],
    [t('employee.since'), post ? formatDate(post.startsOn, language, 'long') : '–'],
    [t('employee.email'), employee.email ?? '–'],
    ...(employee.status.startsWith('PPPK')
      ? ([
          [
            t('employee.contractEndsOn'),
            employee.contractEndsOn ? formatDate(employee.contractEndsOn, language, 'long') : '–',
          ],
        ] as [string, string][])
      : []),
  ];
  return (
    <>
      {employee.problems.map((problem) => (
        <Notice key={problem} tone="warn" title={t(`employee.problem.${problem}`)}>
          {t(`employee.problem.${problem}.text`)}
        </Notice>
      ))}
      <dl className={factStyles.rows}>
        {facts.map(([name, value]) => (
          <FactRow key={name} name={name} value={value} />
        ))}
      </dl>
    </>
  );
}

function FactRow({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
