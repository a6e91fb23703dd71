import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Versioned } from '@/api/client';
import { FormLink } from '@/components/FormLink';
import { Page } from '@/components/Page';
import { EvidenceLinks } from '@/components/performance/EvidenceLinks';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { CaseFacts } from './CaseFacts';
import { Decision } from './Decision';
import { NextStep } from './NextStep';
import styles from './objection.module.css';
import { type Objection, objectionQuery } from './objections';
import { Statements } from './Statements';
import { Timeline } from './Timeline';

const route = getRouteApi('/shell/keberatan/$objectionId');

/** One case: where it stands, what both sides say, what I can do now, what was decided. */
export function ObjectionScreen() {
  const t = useT();
  const { objectionId } = route.useParams();
  const query = useQuery(objectionQuery(objectionId));
  const found = query.data?.value;
  return (
    <Page
      title={
        found ? t('objection.one.of', { period: `${found.periodLabel} ${found.year}` }) : t('objection.one')
      }
      lead={found && t('objection.people', { employee: found.employee.name, assessor: found.assessor.name })}
      before={
        <p>
          <Link to="/keberatan">{t('objection.back')}</Link>
        </p>
      }
      action={found?.reasons && <FormLink jenis="keberatan" id={objectionId} />}
    >
      <QueryView query={query}>{(objection) => <Case found={objection} />}</QueryView>
    </Page>
  );
}

function Case({ found }: { found: Versioned<Objection> }) {
  const t = useT();
  const objection = found.value;
  return (
    <>
      <CaseFacts objection={objection} />
      <Decision objection={objection} />
      <NextStep found={found} />
      {objection.reasons && (
        <Section title={t('objection.reasons')}>
          <p className={styles.written}>{objection.reasons}</p>
          {objection.evidence.length > 0 && <EvidenceLinks items={objection.evidence} />}
          {objection.lateReason && (
            <p className={styles.written}>
              {t('objection.lateReason.given', { reason: objection.lateReason })}
            </p>
          )}
        </Section>
      )}
      <Statements objection={objection} />
      <Timeline steps={objection.steps} />
    </>
  );
}
