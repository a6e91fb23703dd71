import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import styles from './document.module.css';
import { FormActions } from './FormActions';
import { FormPaper } from './FormPaper';
import { type FormKind, formQuery, kindOf } from './forms';
import { IssuedNote } from './IssuedNote';
import { MissingList } from './MissingList';

const route = getRouteApi('/shell/cetak/$jenis/$id');

/** Does it match the official form? What is seen here is what is printed. */
export function PrintScreen() {
  const t = useT();
  const { jenis, id } = route.useParams();
  const kind = kindOf(jenis);
  return kind ? (
    <FormPage kind={kind} id={id} />
  ) : (
    <Page title={t('document.print.title')}>
      <EmptyState title={t('document.print.unknown')} />
    </Page>
  );
}

function FormPage({ kind, id }: { kind: FormKind; id: string }) {
  const t = useT();
  const query = useQuery(formQuery(kind, id));
  return (
    <Page
      title={t(`document.kind.${kind}`)}
      lead={query.data && `${query.data.form.about} · ${query.data.form.period}`}
      width="wide"
      action={query.data && <FormActions preview={query.data} />}
    >
      <QueryView query={query}>
        {(preview) => (
          <>
            <div className={`stack ${styles.screenOnly}`}>
              <MissingList missing={preview.missing} />
              {preview.issued && <IssuedNote issued={preview.issued} />}
            </div>
            <FormPaper form={preview.form} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
