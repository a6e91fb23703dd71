import { Checkbox, NativeSelect } from '@mantine/core';
import type { LinkableTarget, LinkKind } from '@/api/plans';
import { Disclosure } from '@/components/Disclosure';
import { fieldId } from '@/components/form/fieldErrors';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import type { DraftTarget } from './draft';
import styles from './PlanEditor.module.css';

/** Which of the superior's targets this one supports. Without any it is provisional, and may be sent all the same. */
export function LinkFields({ target }: { target: DraftTarget }) {
  const t = useT();
  const { linkable, faults } = useDraftTools();
  const lost = target.links.filter(({ superiorTargetId }) => !superiorTargetId);
  const count = target.links.length - lost.length;
  return (
    <div id={fieldId(`${target.key}.links`)} className="stack-tight">
      <Disclosure summary={t('target.link.summary', { count })}>
        <div className="stack">
          {linkable.length === 0 ? (
            <p className="muted measure">{t('target.link.noneYet')}</p>
          ) : (
            <>
              <p className="muted measure">
                {t('target.link.lead', { name: linkable[0]?.employeeName ?? '' })}
              </p>
              <ul className={`plain-list ${styles.list}`}>
                {linkable.map((superior) => (
                  <LinkChoice key={superior.id} target={target} superior={superior} />
                ))}
              </ul>
            </>
          )}
        </div>
      </Disclosure>
      {lost.map((link) => (
        <p key={link.superiorTitle} className="caption">
          {t('target.link.lostText', { title: link.superiorTitle })}
        </p>
      ))}
      {faults[`${target.key}.links`] && <p className={styles.fault}>{faults[`${target.key}.links`]}</p>}
    </div>
  );
}

function LinkChoice({ target, superior }: { target: DraftTarget; superior: LinkableTarget }) {
  const t = useT();
  const { edit } = useDraftTools();
  const link = target.links.find(({ superiorTargetId }) => superiorTargetId === superior.id);
  const choose = (kind: LinkKind | null): void =>
    edit({ do: 'link', target: target.key, to: superior, kind });
  return (
    <li className="stack-tight">
      <Checkbox
        label={superior.title || t('target.untitled')}
        description={superior.planStatus === 'ESTABLISHED' ? undefined : t('target.link.provisional')}
        checked={link !== undefined}
        onChange={(event) => choose(event.currentTarget.checked ? 'DIRECT' : null)}
      />
      {link && (
        <NativeSelect
          className={styles.linkKind}
          aria-label={t('target.link.kind', { title: superior.title })}
          value={link.kind}
          data={[
            { value: 'DIRECT', label: t('target.link.DIRECT.choice') },
            { value: 'INDIRECT', label: t('target.link.INDIRECT.choice') },
          ]}
          description={t(link.kind === 'DIRECT' ? 'target.link.DIRECT.hint' : 'target.link.INDIRECT.hint')}
          onChange={(event) => choose(event.currentTarget.value as LinkKind)}
        />
      )}
    </li>
  );
}
