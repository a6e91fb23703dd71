/** Keeps the survey form on the device, so that it opens without a network. Answers are not its business. */
declare const SHELL: string[];

interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface AskedEvent extends WorkerEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

// A new build has other names of files, hence another cache.
const NAME = `kinerja-survey ${SHELL.join(' ')}`;
const PATIENCE = 4000;
const worker = self as unknown as { skipWaiting: () => Promise<void> };

addEventListener('install', (event) => {
  const filled = caches.open(NAME).then((cache) => cache.addAll(SHELL));
  (event as WorkerEvent).waitUntil(filled.then(() => worker.skipWaiting()));
});

addEventListener('activate', (event) => {
  const old = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith('kinerja-survey ') && name !== NAME));
  (event as WorkerEvent).waitUntil(
    old.then((names) => Promise.all(names.map((name) => caches.delete(name)))),
  );
});

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as AskedEvent;
  const { pathname, origin } = new URL(request.url);
  if (origin !== location.origin || request.method !== 'GET') return;
  if (request.mode === 'navigate') respondWith.call(event, fresh(request));
  else if (SHELL.includes(pathname))
    respondWith.call(
      event,
      kept(pathname).then((found) => found ?? fetch(request)),
    );
});

const kept = async (path: string): Promise<Response | undefined> => (await caches.open(NAME)).match(path);

/** The page from the network, where that answers in time; every address of the form is the same page. */
async function fresh(request: Request): Promise<Response> {
  const shell = await kept('/s/');
  const late = new Promise<Response>((answer, fail) => {
    setTimeout(() => (shell ? answer(shell.clone()) : fail(new Error('slow'))), PATIENCE);
  });
  try {
    const response = await (shell ? Promise.race([fetch(request), late]) : fetch(request));
    return response.ok || !shell ? response : shell;
  } catch (failure) {
    if (shell) return shell;
    throw failure;
  }
}
