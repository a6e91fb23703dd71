import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StatusBadge } from '@/components/StatusBadge';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { AgreementItem } from './AgreementItem';
import { agreementsQuery, type DialogueSummary, dialoguesQuery } from './dialogues';
import { PlanDialogue } from './PlanDialogue';
import { TalkPage } from './TalkPage';

const memberRoute = getRouteApi('/shell/tim/$employeeId/dialog');
const KIND = { PLANNED: 'sent', RECORDED: 'waiting', CONFIRMED: 'done', CANCELLED: 'neutral' } as const;

/** When do we talk, and what did we agree? */
export function DialoguesScreen() {
  const t = useT();
  return (
    <TalkPage about="dialogues">
      {(cycle) => (
        <>
          <OpenAgreements cycleId={cycle.id} />
          <Section title={t('feedback.dialogue.list')}>
            <Dialogues cycleId={cycle.id} />
          </Section>
          <PlanDialogue cycleId={cycle.id} />
        </>
      )}
    </TalkPage>
  );
}

export function MemberDialoguesScreen() {
  const { employeeId } = memberRoute.useParams();
  return (
    <TalkPage about="dialogues" employeeId={employeeId}>
      {(cycle) => (
        <>
          <Dialogues cycleId={cycle.id} employeeId={employeeId} />
          <PlanDialogue cycleId={cycle.id} employeeId={employeeId} />
        </>
      )}
    </TalkPage>
  );
}

function OpenAgreements({ cycleId }: { cycleId: string }) {
  const t = useT();
  const query = useQuery(agreementsQuery(cycleId));
  return (
    <Section title={t('feedback.agreement.open')}>
      <QueryView
        query={query}
        empty={{
          when: (items) => items.length === 0,
          show: <p className="muted">{t('feedback.agreement.none')}</p>,
        }}
      >
        {(items) => (
          <ul className="plain-list stack">
            {items.map((item) => (
              <li key={item.id} className="card">
                <AgreementItem agreement={item} follow />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

function Dialogues({ cycleId, employeeId }: { cycleId: string; employeeId?: string }) {
  const t = useT();
  const query = useInfiniteQuery(dialoguesQuery(cycleId, employeeId));
  return (
    <QueryView
      query={query}
      empty={{
        when: (items) => items.length === 0,
        show: (
          <EmptyState title={t('feedback.dialogue.empty')}>{t('feedback.dialogue.empty.text')}</EmptyState>
        ),
      }}
    >
      {(items) => (
        <>
          <ul className="plain-list stack">
            {items.map((item) => (
              <li key={item.id} className="card">
                <Row dialogue={item} />
              </li>
            ))}
          </ul>
          <LoadMore query={query} />
        </>
      )}
    </QueryView>
  );
}

function Row({ dialogue }: { dialogue: DialogueSummary }) {
  const t = useT();
  const { language } = useLanguage();
  const day = formatDate(dialogue.heldOn ?? dialogue.plannedOn, language, 'long');
  return (
    <div className="spread">
      <div className="stack-tight">
        <h3>
          <Link to="/kinerja/dialog/$dialogueId" params={{ dialogueId: dialogue.id }}>
            {t('feedback.dialogue.between', {
              employee: dialogue.employee.name,
              assessor: dialogue.assessor.name,
              day,
            })}
          </Link>
        </h3>
        <p className="caption">
          {[
            dialogue.periodLabel,
            dialogue.openAgreements > 0 &&
              dialogue.status === 'CONFIRMED' &&
              t('feedback.dialogue.openAgreements', { count: dialogue.openAgreements }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <StatusBadge kind={dialogue.waitsForMe ? 'fix' : KIND[dialogue.status]}>
        {t(dialogue.waitsForMe ? 'feedback.dialogue.waitsForMe' : `feedback.dialogue.${dialogue.status}`)}
      </StatusBadge>
    </div>
  );
}
