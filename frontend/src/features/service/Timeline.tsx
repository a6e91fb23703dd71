import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import type { ServiceRequest } from './service';
import styles from './service.module.css';

/** Every event with its time, the first on top; nothing is ever taken out of it. */
export function Timeline({ events }: { events: ServiceRequest['events'] }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Section title={t('service.timeline')}>
      <ol className={styles.timeline}>
        {events.map((event) => (
          <li key={`${event.kind}.${event.happenedAt}.${event.recordedAt}`}>
            <p>
              {t(`service.event.${event.kind}`)}
              {event.step && ` · ${t(`service.step.${event.step}`)}`}
              {event.handler && ` · ${event.handler.name}`}
            </p>
            <p className="caption">
              {formatInstant(event.happenedAt, language)}
              {event.by && ` · ${event.by.name}`}
              {event.late &&
                ` · ${t('service.late.confirmed', { at: formatInstant(event.recordedAt, language) })}`}
            </p>
            {event.reasonCode && <p className="muted">{t(`service.reason.${event.reasonCode}`)}</p>}
            {event.reason && <p>{event.reason}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
