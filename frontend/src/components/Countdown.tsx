import { useEffect, useState } from 'react';
import { useT } from '@/i18n/useT';

/** Time left before one may try again. Silent to screen readers while it ticks. */
export function Countdown({ seconds }: { seconds: number }) {
  const t = useT();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const until = Date.now() + seconds * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.round((until - Date.now()) / 1000))), 500);
    return () => clearInterval(timer);
  }, [seconds]);
  const minutes = Math.floor(left / 60);
  return (
    <p className="numeric" aria-live="off">
      {left === 0 ? t('common.countdown.over') : t('common.countdown.left', { minutes, seconds: left % 60 })}
    </p>
  );
}
