import { useT } from '@/i18n/useT';
import type { ServiceType } from './service';
import styles from './service.module.css';
import { promiseText } from './words';

/** The browser's own radio: arrows move, the first letter is not needed. */
export function TypeChoice({
  type,
  chosen,
  onChoose,
}: {
  type: ServiceType;
  chosen: boolean;
  onChoose: () => void;
}) {
  const t = useT();
  return (
    <label className={styles.choice}>
      <input type="radio" name="serviceType" value={type.id} checked={chosen} onChange={onChoose} />
      <span>
        {type.name}
        <small>
          {type.standard ? promiseText(type.standard.duration, t) : t('service.noStandard.title')}
        </small>
      </span>
    </label>
  );
}
