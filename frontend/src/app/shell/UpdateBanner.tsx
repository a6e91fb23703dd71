import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';

/** A new version waits until the person wants it: reloading in the middle of typing would be rude. */
export function UpdateBanner() {
  const t = useT();
  const [apply, setApply] = useState<(() => void) | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    void import('virtual:pwa-register').then(({ registerSW }) => {
      const update = registerSW({ onNeedRefresh: () => setApply(() => () => void update(true)) });
    });
  }, []);
  if (!apply) return null;
  return (
    <Notice
      live
      title={t('common.update.title')}
      action={
        <Button size="sm" onClick={apply}>
          {t('common.update.action')}
        </Button>
      }
    >
      {t('common.update.text')}
    </Notice>
  );
}
