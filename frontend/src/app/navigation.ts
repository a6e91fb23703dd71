import type { Icon } from '@tabler/icons-react';
import {
  IconBuildingStore,
  IconCalendarEvent,
  IconChartHistogram,
  IconFileImport,
  IconHistory,
  IconHome,
  IconKey,
  IconListCheck,
  IconMoodSmile,
  IconScale,
  IconSchool,
  IconSitemap,
  IconTarget,
  IconTargetArrow,
  IconTrendingUp,
  IconUser,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Me, Role } from '@/api/me';
import type { MessageId } from '@/i18n/messages';

export interface NavigationItem {
  to: NonNullable<LinkProps['to']>;
  label: MessageId;
  /** For the narrow tabs of a phone, where the label would not fit on a line. */
  short?: MessageId;
  icon: Icon;
  /** Absent: everyone. The server decides again on every call. */
  shownTo?: (me: Me) => boolean;
}

const has =
  (role: Role) =>
  (me: Me): boolean =>
    me.roles.includes(role);

/** In order of use. On phones the first four stand in the bottom bar and the rest behind "Lainnya". */
export const navigation: NavigationItem[] = [
  { to: '/', label: 'common.nav.home', icon: IconHome },
  {
    to: '/kinerja',
    label: 'common.nav.performance',
    short: 'common.nav.performance.short',
    icon: IconTargetArrow,
    shownTo: (me) => me.employee !== undefined,
  },
  { to: '/tim', label: 'common.nav.team', icon: IconUsers, shownTo: (me) => me.relations.assesses > 0 },
  {
    to: '/kinerja/target',
    label: 'common.nav.plan',
    short: 'common.nav.plan.short',
    icon: IconTarget,
    shownTo: (me) => me.employee !== undefined,
  },
  {
    to: '/unit-kinerja',
    label: 'common.nav.unitPredicates',
    short: 'common.nav.unitPredicates.short',
    icon: IconSitemap,
    shownTo: (me) => me.relations.headsUnits.length > 0 || has('HR_OFFICER')(me) || has('AUDITOR')(me),
  },
  { to: '/admin/pegawai', label: 'common.nav.employees', icon: IconUsersGroup, shownTo: has('HR_OFFICER') },
  { to: '/admin/unit', label: 'common.nav.units', icon: IconSitemap, shownTo: has('HR_OFFICER') },
  { to: '/admin/siklus', label: 'common.nav.cycles', icon: IconCalendarEvent, shownTo: has('HR_OFFICER') },
  { to: '/admin/impor', label: 'common.nav.import', icon: IconFileImport, shownTo: has('HR_OFFICER') },
  {
    to: '/layanan',
    label: 'common.nav.service',
    icon: IconBuildingStore,
    shownTo: (me) => has('SERVICE_OFFICER')(me) || has('AUDITOR')(me) || me.relations.headsUnits.length > 0,
  },
  {
    to: '/survei',
    label: 'common.nav.surveys',
    icon: IconMoodSmile,
    shownTo: (me) => has('HR_OFFICER')(me) || has('AUDITOR')(me) || me.relations.headsUnits.length > 0,
  },
  {
    to: '/hasil-survei',
    label: 'common.nav.surveyResults',
    icon: IconChartHistogram,
    shownTo: (me) => me.employee !== undefined || has('HR_OFFICER')(me) || has('AUDITOR')(me),
  },
  { to: '/admin/layanan', label: 'common.nav.serviceTypes', icon: IconListCheck, shownTo: has('HR_OFFICER') },
  { to: '/admin/akun', label: 'common.nav.accounts', icon: IconKey, shownTo: has('ADMIN') },
  { to: '/audit', label: 'common.nav.audit', icon: IconHistory, shownTo: has('AUDITOR') },
  {
    to: '/keberatan',
    label: 'common.nav.objections',
    icon: IconScale,
    shownTo: (me) =>
      me.employee !== undefined || me.roles.some((role) => role === 'HR_OFFICER' || role === 'AUDITOR'),
  },
  {
    to: '/tindak-lanjut',
    label: 'common.nav.followUps',
    icon: IconTrendingUp,
    shownTo: (me) => me.employee !== undefined || has('HR_OFFICER')(me) || has('AUDITOR')(me),
  },
  { to: '/belajar', label: 'common.nav.learn', icon: IconSchool },
  { to: '/profil', label: 'common.nav.profile', icon: IconUser },
];

export const navigationFor = (me: Me): NavigationItem[] =>
  navigation.filter((item) => item.shownTo === undefined || item.shownTo(me));

/** Whether an item is marked only on its very page: also while another item, deeper below it, is where one is. */
export const isMarkedExactly = (to: string, pathname: string): boolean =>
  to === '/' ||
  navigation.some((item) => item.to.startsWith(`${to}/`) && `${pathname}/`.startsWith(`${item.to}/`));
