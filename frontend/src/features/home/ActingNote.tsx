import { useQuery } from '@tanstack/react-query';
import type { Me } from '@/api/me';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { ownActingQuery } from './ownActing';

/** Posts one holds for a time beside the own one, as Plt. or Plh. */
export function ActingNote({ me }: { me: Me }) {
  const t = useT();
  const { language } = useLanguage();
  const { data: posts } = useQuery({
    ...ownActingQuery(me.employee?.id ?? ''),
    enabled: me.employee !== undefined,
  });
  return (
    <>
      {posts?.map((post) => (
        <div key={post.id}>
          <dt>{t(`home.acting.${post.kind}`)}</dt>
          <dd>
            {post.positionTitle}, {post.unit.name}
            <br />
            <span className="caption">
              {post.endsOn
                ? t('home.acting.fromTo', {
                    from: formatDate(post.startsOn, language),
                    to: formatDate(post.endsOn, language),
                  })
                : t('home.acting.from', { from: formatDate(post.startsOn, language) })}
            </span>
          </dd>
        </div>
      ))}
    </>
  );
}
