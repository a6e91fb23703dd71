import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { type Assignment, actingPostsQuery } from './actingPosts';
import { EndAssignment } from './EndAssignment';

/** Posts that somebody holds for a time beside the own one, and how one ends. */
export function ActingPosts({ employeeId }: { employeeId: string }) {
  const t = useT();
  const query = useQuery(actingPostsQuery(employeeId));
  return (
    <QueryView query={query} empty={{ when: (rows) => rows.length === 0, show: null }}>
      {(rows) => (
        <Section title={t('employee.acting.title')}>
          <ul className="plain-list stack">
            {rows.map((post) => (
              <Post key={post.id} post={post} employeeId={employeeId} />
            ))}
          </ul>
        </Section>
      )}
    </QueryView>
  );
}

function Post({ post, employeeId }: { post: Assignment; employeeId: string }) {
  const t = useT();
  const { language } = useLanguage();
  const [ending, setEnding] = useState(false);
  return (
    <li className="card stack-tight">
      <p>
        <strong>{t(`employee.assignmentKind.${post.kind}`)}</strong>: {post.positionTitle}, {post.unit.name}
      </p>
      <p className="caption">
        {post.endsOn
          ? t('employee.acting.fromTo', {
              from: formatDate(post.startsOn, language),
              to: formatDate(post.endsOn, language),
            })
          : t('employee.acting.from', { from: formatDate(post.startsOn, language) })}
      </p>
      {post.allowedActions.includes('END') &&
        (ending ? (
          <EndAssignment post={post} employeeId={employeeId} onClose={() => setEnding(false)} />
        ) : (
          <div>
            <Button
              variant="default"
              size="sm"
              aria-label={t('employee.acting.endOf', { title: post.positionTitle })}
              onClick={() => setEnding(true)}
            >
              {t('employee.acting.end')}
            </Button>
          </div>
        ))}
    </li>
  );
}
