import { Button } from '@mantine/core';
import { ErrorState } from '@/components/ErrorState';
import { useT } from '@/i18n/useT';
import { type RuleSection, useTryRule } from './rules';

/** What the numbers would do with an example, before they are saved. */
export function RuleTrial({ section, value }: { section: string; value: () => RuleSection['value'] }) {
  const t = useT();
  const attempt = useTryRule(section);
  return (
    <div className="stack-tight">
      <div>
        <Button
          variant="default"
          aria-disabled={attempt.isPending || undefined}
          onClick={() => attempt.mutate(value())}
        >
          {t('rule.try')}
        </Button>
      </div>
      {attempt.error && <ErrorState error={attempt.error} keepsInput />}
      <div role="status">
        {attempt.data && (
          <div className="card stack-tight">
            <Lines title={t('rule.try.new')} lines={attempt.data.example} />
            <Lines title={t('rule.try.now')} lines={attempt.data.exampleNow} />
          </div>
        )}
      </div>
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const t = useT();
  return (
    <>
      <h3>{title}</h3>
      {lines.length === 0 ? <p className="muted">{t('rule.try.none')}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
