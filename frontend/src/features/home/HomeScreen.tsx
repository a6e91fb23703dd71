import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { placeText } from '@/lib/place';
import { CONFIRM_DATA, FirstUseCard } from './FirstUseCard';
import { FirstWeekCard } from './FirstWeekCard';
import { NoTasks } from './NoTasks';
import { OwnSummary } from './OwnSummary';
import { RoleCards } from './RoleCards';
import { TaskList } from './TaskList';
import { tasksQuery } from './tasks';

/** What must I do now? */
export function HomeScreen() {
  const t = useT();
  const me = useMe();
  const tasks = useQuery(tasksQuery);
  const place = placeText(me.assignment?.positionTitle, me.assignment?.unit.name);
  return (
    <Page title={t('home.title', { name: me.name })} lead={place || undefined}>
      {tasks.data?.some(({ code }) => code === CONFIRM_DATA) && <FirstUseCard />}
      <Section title={t('home.tasks.title')}>
        <QueryView query={tasks}>
          {(items) => {
            const others = items.filter(({ code }) => code !== CONFIRM_DATA);
            return others.length > 0 ? <TaskList tasks={others} /> : <NoTasks />;
          }}
        </QueryView>
      </Section>
      {me.employee && <FirstWeekCard />}
      {me.employee && <OwnSummary employeeId={me.employee.id} />}
      <RoleCards me={me} />
    </Page>
  );
}
