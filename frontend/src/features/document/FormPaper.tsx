import { useT } from '@/i18n/useT';
import styles from './document.module.css';
import type { Form } from './forms';

type Section = Form['sections'][number];

/** The form as it will lie on the table: always black on white, whatever the screen's colours. */
export function FormPaper({ form }: { form: Form }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, it is scrolled by keyboard too
    <section className={styles.desk} aria-label={t('document.paper')} tabIndex={0}>
      <div className={styles.paper} data-landscape={form.landscape || undefined} lang="id">
        {form.draft && <p className={styles.draft}>DRAF: belum ditandatangani, bukan dokumen resmi</p>}
        <p className={styles.title}>{form.title}</p>
        {form.subtitles.map((line) => (
          <p key={line} className={styles.subtitle}>
            {line}
          </p>
        ))}
        <p className={styles.head}>
          <span>NAMA INSTANSI: {form.institution}</span>
          <span>
            {hasChapters(form) ? 'PERIODE SURVEI' : 'PERIODE PENILAIAN'}: {form.period.toUpperCase()}
          </span>
        </p>
        {keyed(form.sections).map(([key, section]) => (
          <SectionOf key={key} section={section} />
        ))}
        <Signatures form={form} />
      </div>
    </section>
  );
}

/** Parts of a form have no ids and never move. */
const keyed = <T,>(parts: readonly T[]): [string, T][] => parts.map((part, index) => [String(index), part]);

const hasChapters = (form: Form): boolean => form.sections.some(({ layout }) => layout === 'CHAPTER');

function SectionOf({ section }: { section: Section }) {
  return (
    <div data-new-page={section.newPage || undefined}>
      {section.heading && (
        <p className={section.layout === 'CHAPTER' ? styles.chapter : styles.heading}>{section.heading}</p>
      )}
      {section.layout === 'PROSE' &&
        keyed(section.rows).map(([key, row]) => (
          <p key={key} className={styles.prose}>
            {row.cells[0]?.text}
          </p>
        ))}
      {section.layout !== 'PROSE' && section.rows.length > 0 && (
        <table className={styles.grid} aria-label={section.heading ?? undefined}>
          <colgroup>
            {keyed(section.columns).map(([key, column]) => (
              <col key={key} style={{ width: `${column.width}%` }} />
            ))}
          </colgroup>
          <Labels section={section} />
          <tbody>
            {keyed(section.rows).map(([key, row]) => (
              <tr key={key}>
                {keyed(row.cells).map(([at, cell]) => (
                  <td key={at} data-style={cell.style} colSpan={cell.columns} rowSpan={cell.rows}>
                    {cell.text}
                    {cell.bar !== undefined && <Bar percent={cell.bar} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** The number stands in another cell of its row. */
function Bar({ percent }: { percent: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={percent} height="8" />
    </svg>
  );
}

/** A column without a label belongs to the one before it. */
function Labels({ section }: { section: Section }) {
  if (section.columns.every(({ label }) => label === '')) return null;
  const labels: { text: string; columns: number }[] = [];
  for (const { label } of section.columns) {
    const last = labels.at(-1);
    if (label === '' && last) last.columns += 1;
    else labels.push({ text: label, columns: 1 });
  }
  return (
    <thead>
      <tr>
        {keyed(labels).map(([key, label]) => (
          <th key={key} scope="col" colSpan={label.columns}>
            {label.text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Signatures({ form }: { form: Form }) {
  return (
    <div className={styles.signatures}>
      {form.signatures.map((one) => (
        <div key={one.role} className={styles.signature}>
          <p>{one.placeAndDate || '\u00a0'}</p>
          <p>{one.role}</p>
          <p className={styles.signed}>{one.signed}</p>
          <p className={styles.name}>{one.name || '......................................'}</p>
          <p>{one.number}</p>
        </div>
      ))}
    </div>
  );
}
