import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FormLink } from '@/components/FormLink';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { DialogueAgenda } from './DialogueAgenda';
import { DialogueEvaluation } from './DialogueEvaluation';
import { DialogueRecord } from './DialogueRecord';
import { DialogueRecordForm } from './DialogueRecordForm';
import { DialogueSteps } from './DialogueSteps';
import { type Dialogue, dialogueQuery } from './dialogues';

const route = getRouteApi('/shell/kinerja/dialog/$dialogueId');
const KIND = { PLANNED: 'sent', RECORDED: 'waiting', CONFIRMED: 'done', CANCELLED: 'neutral' } as const;

/** One talk from its agenda to the record that both confirm. */
export function DialogueScreen() {
  const t = useT();
  const { language } = useLanguage();
  const { dialogueId } = route.useParams();
  const query = useQuery(dialogueQuery(dialogueId));
  const dialogue = query.data?.value;
  return (
    <Page
      title={
        dialogue
          ? t('feedback.dialogue.title', {
              day: formatDate(dialogue.heldOn ?? dialogue.plannedOn, language, 'long'),
            })
          : t('feedback.page.dialogues.title')
      }
      lead={dialogue && t('feedback.dialogue.people', people(dialogue))}
      before={<Link to="/kinerja/dialog">{t('feedback.dialogue.back')}</Link>}
      action={printable(dialogue) && <FormLink jenis="dialog" id={dialogueId} />}
      width="narrow"
    >
      <QueryView query={query}>
        {({ value, etag }) => (
          <>
            <div className="row">
              <StatusBadge kind={KIND[value.status]}>{t(`feedback.dialogue.${value.status}`)}</StatusBadge>
              <DialogueEvaluation dialogue={value} />
            </div>
            {value.cancelReason && (
              <p>{t('feedback.dialogue.cancelReason', { reason: value.cancelReason })}</p>
            )}
            <DialogueAgenda dialogue={value} etag={etag} />
            {value.notes && <DialogueRecord dialogue={value} />}
            {value.allowedActions.includes('RECORD') && (
              <Section title={t(value.notes ? 'feedback.dialogue.change' : 'feedback.dialogue.write')} boxed>
                <DialogueRecordForm key={value.version} dialogue={value} etag={etag} />
              </Section>
            )}
            <DialogueSteps dialogue={value} etag={etag} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** Before there is a record there is nothing to print. */
const printable = (dialogue?: Dialogue) =>
  dialogue?.status === 'RECORDED' || dialogue?.status === 'CONFIRMED';
const people = ({ employee, assessor }: Dialogue) => ({ employee: employee.name, assessor: assessor.name });
