const IDLE_SECONDS = 60;
const WARNING_SECONDS = 20;

interface Idle {
  onWarning: (secondsLeft: number) => void;
  onReturn: () => void;
  onEnd: () => void;
}

/** The patience of a device of the public: after a while without a touch it warns, then forgets. */
export class IdleClock {
  readonly #idle: Idle;
  readonly #now: () => number;
  #touchedAt: number;
  #warned = false;

  constructor(idle: Idle, now: () => number = Date.now) {
    this.#idle = idle;
    this.#now = now;
    this.#touchedAt = now();
  }

  touch(): void {
    this.#touchedAt = this.#now();
    if (this.#warned) this.#idle.onReturn();
    this.#warned = false;
  }

  /** Called every second. */
  tick(): void {
    const left = IDLE_SECONDS - Math.floor((this.#now() - this.#touchedAt) / 1000);
    if (left <= 0) {
      this.#warned = false;
      this.#touchedAt = this.#now();
      this.#idle.onEnd();
    } else if (left <= WARNING_SECONDS) {
      this.#warned = true;
      this.#idle.onWarning(left);
    }
  }
}
