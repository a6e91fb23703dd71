// Waits until the server answers that it is ready, then shows what the person at the console needs.
// wait-until-ready.mjs ADDRESS PROCESS [WELCOME-FILE]: exits with 1 once that process has ended.
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [address, process_, welcomeFile] = process.argv.slice(2);

function runs(pid) {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}

async function isReady() {
  try {
    return (await fetch(`${address}/q/health/ready`)).ok;
  } catch {
    return false;
  }
}

while (!(await isReady())) {
  if (!runs(process_)) process.exit(1);
  await sleep(50);
}
console.log(`\nKinerja: ${address}\n`);
if (welcomeFile && existsSync(welcomeFile)) console.log(readFileSync(welcomeFile, 'utf8').trimEnd(), '\n');
console.log('Ctrl-C stops it.');
