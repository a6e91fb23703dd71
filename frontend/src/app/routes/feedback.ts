import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const TEXTS = ['feedback'];
const LOG_TEXTS = ['log', 'progress'];
const to = <P extends string>(path: P, component: ReturnType<typeof lazyScreen>) =>
  createRoute({ getParentRoute: () => shellRoute, path, component });

const log = to(
  '/kinerja/catatan',
  lazyScreen(LOG_TEXTS, () => import('@/features/progress/log/WorkLogScreen'), 'WorkLogScreen'),
);
const proof = to(
  '/kinerja/bukti',
  lazyScreen(LOG_TEXTS, () => import('@/features/progress/proof/ProofScreen'), 'ProofScreen'),
);
const team = to(
  '/tim/kegiatan',
  lazyScreen(LOG_TEXTS, () => import('@/features/progress/log/TeamLogScreen'), 'TeamLogScreen'),
);
const memberLog = to(
  '/tim/$employeeId/catatan',
  lazyScreen(LOG_TEXTS, () => import('@/features/progress/log/MemberLogScreen'), 'MemberLogScreen'),
);

const feedback = to(
  '/kinerja/umpan-balik',
  lazyScreen(TEXTS, () => import('@/features/feedback/FeedbackScreen'), 'FeedbackScreen'),
);
const memberFeedback = to(
  '/tim/$employeeId/umpan-balik',
  lazyScreen(TEXTS, () => import('@/features/feedback/FeedbackScreen'), 'MemberFeedbackScreen'),
);
const ask = to(
  '/kinerja/umpan-balik/minta',
  lazyScreen(TEXTS, () => import('@/features/feedback/AskScreen'), 'AskScreen'),
);
const give = to(
  '/kinerja/umpan-balik/beri',
  lazyScreen(TEXTS, () => import('@/features/feedback/GiveScreen'), 'GiveScreen'),
);

const checkIns = to(
  '/kinerja/kabar',
  lazyScreen(TEXTS, () => import('@/features/feedback/CheckInScreen'), 'CheckInScreen'),
);
const memberCheckIns = to(
  '/tim/$employeeId/kabar',
  lazyScreen(TEXTS, () => import('@/features/feedback/CheckInScreen'), 'MemberCheckInScreen'),
);

const dialogues = to(
  '/kinerja/dialog',
  lazyScreen(TEXTS, () => import('@/features/feedback/DialoguesScreen'), 'DialoguesScreen'),
);
const dialogue = to(
  '/kinerja/dialog/$dialogueId',
  lazyScreen(TEXTS, () => import('@/features/feedback/DialogueScreen'), 'DialogueScreen'),
);
const memberDialogues = to(
  '/tim/$employeeId/dialog',
  lazyScreen(TEXTS, () => import('@/features/feedback/DialoguesScreen'), 'MemberDialoguesScreen'),
);

const peers = to(
  '/kinerja/rekan',
  lazyScreen(TEXTS, () => import('@/features/feedback/PeersScreen'), 'PeersScreen'),
);
const invitation = to(
  '/kinerja/rekan/$invitationId',
  lazyScreen(TEXTS, () => import('@/features/feedback/InvitationScreen'), 'InvitationScreen'),
);
const memberPeers = to(
  '/tim/$employeeId/rekan',
  lazyScreen(TEXTS, () => import('@/features/feedback/PeersScreen'), 'MemberPeersScreen'),
);

export const feedbackRoutes = [
  log,
  proof,
  team,
  memberLog,
  feedback,
  memberFeedback,
  ask,
  give,
  checkIns,
  memberCheckIns,
  dialogues,
  dialogue,
  memberDialogues,
  peers,
  invitation,
  memberPeers,
] as const;
