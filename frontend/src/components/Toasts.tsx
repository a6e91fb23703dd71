import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useT } from '@/i18n/useT';
import { type Toast, toastStore } from '@/lib/toast';
import styles from './Toasts.module.css';

const SHOWN_MS = 10_000;

export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.snapshot);
  return (
    <div className={styles.toasts} role="status">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

/** Stays while someone points at it or has the focus in it: nobody should have to hurry to undo. */
function ToastCard({ toast }: { toast: Toast }) {
  const t = useT();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => toastStore.dismiss(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  const undo = () => {
    toast.undo?.();
    toastStore.dismiss(toast.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding only delays the disappearance
    <div
      className={styles.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <Button variant="default" size="sm" onClick={undo}>
          {t('common.action.undo')}
        </Button>
      )}
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('common.action.close')}
        onClick={() => toastStore.dismiss(toast.id)}
      >
        <IconX aria-hidden size={18} />
      </ActionIcon>
    </div>
  );
}
