import { dress } from '../shared/frame';
import { wordsReady } from '../shared/language';
import { Delivery, sendAnswer } from './delivery';
import { Drafts } from './drafts';
import { guardKiosk } from './kiosk';
import { SurveyPage } from './page';
import { AnswerQueue } from './queue';
import { forgetfulStore, storeOfDevice } from './store';

const kiosk = new URLSearchParams(location.search).has('kiosk');
const store = kiosk ? forgetfulStore() : storeOfDevice();
const queue = new AnswerQueue(store);
const page = new SurveyPage(
  kiosk ? 'KIOSK' : 'WEB',
  new Drafts(kiosk ? forgetfulStore() : store),
  (onFates) => new Delivery(queue, sendAnswer, onFates),
);

dress();
await wordsReady();
// The service worker keeps what lies below /s/.
if (location.pathname === '/s') history.replaceState(null, '', `/s/${location.search}`);
page.open();
addEventListener('popstate', ({ state }) => page.returned(state));
addEventListener('online', () => page.flush());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && page.flush());
if (kiosk) guardKiosk(() => page.askForCode());
void navigator.serviceWorker?.register('/s/worker.js').catch(() => undefined);
