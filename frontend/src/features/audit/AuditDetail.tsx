import { Link } from '@tanstack/react-router';
import { Disclosure } from '@/components/Disclosure';
import { useT } from '@/i18n/useT';
import type { AuditEvent } from './audit';
import styles from './audit.module.css';

type Change = { before?: unknown; after?: unknown };

const textOf = (value: unknown): string =>
  value === null || value === undefined
    ? '–'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/** What changed, before and after, and where the event stands in the chain. */
export function AuditDetail({ event }: { event: AuditEvent }) {
  const t = useT();
  const { changes, ...rest } = (event.detail ?? {}) as Record<string, unknown>;
  const lines = [
    ...Object.entries((changes ?? {}) as Record<string, Change>).map(([name, { before, after }]) => ({
      name,
      text: `${textOf(before)} → ${textOf(after)}`,
    })),
    ...Object.entries(rest).map(([name, value]) => ({ name, text: textOf(value) })),
    ...(event.requestId ? [{ name: t('audit.request'), text: event.requestId }] : []),
    ...(event.hash ? [{ name: t('audit.hash'), text: event.hash }] : []),
  ];
  return (
    <Disclosure summary={t('audit.detail.show')}>
      <dl className={styles.changes}>
        {lines.map(({ name, text }) => (
          <DetailLine key={name} name={name} text={text} />
        ))}
      </dl>
      {event.subjectId && (
        <p>
          <Link to="/audit" search={{ hal: event.subjectId } as never}>
            {t('audit.subject.all')}
          </Link>
        </p>
      )}
    </Disclosure>
  );
}

function DetailLine({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.code}>{text}</dd>
    </>
  );
}
