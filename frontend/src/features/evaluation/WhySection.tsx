import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { ExplanationView } from './ExplanationView';

/** The explanation opens in place and its being open stands in the URL, so that it can be handed on. */
export function WhySection({ evaluationId }: { evaluationId: string }) {
  const t = useT();
  const [open, setOpen] = useSearchText('mengapa');
  const part = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const isOpen = open === 'ya';
  useEffect(() => {
    if (isOpen && asked.current) part.current?.focus();
  }, [isOpen]);
  const toggle = () => {
    asked.current = true;
    setOpen(isOpen ? '' : 'ya');
  };
  return (
    <div className="stack-wide">
      <div className="no-print">
        <Button variant="default" aria-expanded={isOpen} onClick={toggle}>
          {t(isOpen ? 'evaluation.why.close' : 'evaluation.why')}
        </Button>
      </div>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: sections with headings of their own stand inside
        <div ref={part} tabIndex={-1} role="group" aria-label={t('evaluation.why')}>
          <ExplanationView evaluationId={evaluationId} />
        </div>
      )}
    </div>
  );
}
