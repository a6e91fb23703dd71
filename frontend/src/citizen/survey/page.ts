import { call } from '../shared/api';
import { codeInAddress, readCode, shownCode } from '../shared/code';
import { h, show } from '../shared/dom';
import { failureNotice, notice } from '../shared/failure';
import { frame } from '../shared/frame';
import { language } from '../shared/language';
import { common } from '../shared/texts';
import { commentScreen, reviewScreen } from './closing';
import type { Delivery } from './delivery';
import type { Drafts } from './drafts';
import { entryScreen, refusal, refusalScreen, startScreen, tellOthers, thanksScreen } from './edges';
import type { Channel, SurveyForm } from './form';
import { itemScreen, profileScreen, type Turn } from './questions';
import type { Fate } from './queue';
import type { Sheet } from './sheet';
import * as sheets from './sheet';
import { stepsOf } from './steps';
import { t } from './texts';

/** One visitor and one code: from the address to the thanks. */
export class SurveyPage {
  readonly #channel: Channel;
  readonly #drafts: Drafts;
  readonly #delivery: Delivery;
  #sheet: Sheet | null = null;
  /** The code whose answer is on its way or has arrived. */
  #given: string | null = null;
  /** What the thanks on the screen say: that it arrived, that it waits; null without thanks. */
  #arrived: boolean | null = null;
  #since = Date.now();
  #redraw: () => void = () => undefined;

  constructor(
    channel: Channel,
    drafts: Drafts,
    delivery: (onFates: (fates: Map<string, Fate>) => void) => Delivery,
  ) {
    this.#channel = channel;
    this.#drafts = drafts;
    this.#delivery = delivery((fates) => this.#learn(fates));
  }

  get #kiosk(): boolean {
    return this.#channel === 'KIOSK';
  }

  /** What the address says: a code, or the place to enter one. */
  open(): void {
    this.#dress();
    const typed = this.#kiosk ? '' : codeInAddress(location);
    const code = readCode(typed);
    if (!code) this.askForCode(typed);
    else if (this.#given === code || this.#delivery.waits(code))
      this.#thank(code, !this.#delivery.waits(code));
    else void this.#fetch(code);
    void this.#delivery.flush();
  }

  askForCode(typed = ''): void {
    this.#sheet = null;
    this.#forgetGiven();
    this.#dress();
    this.#draw(() => entryScreen(typed, this.#kiosk, (code) => this.#enter(code)), typed === '');
  }

  /** The browser's own way back: to the step before, or to another code. */
  returned(state: unknown): void {
    const step = (state as { step?: number } | null)?.step ?? 0;
    const code = readCode(codeInAddress(location));
    if (this.#sheet && code === this.#sheet.code) this.#go(sheets.atStep(this.#sheet, step));
    else this.open();
  }

  flush(): void {
    void this.#delivery.flush();
  }

  #enter(code: string): void {
    if (!this.#kiosk) history.pushState({ step: 0 }, '', `/s/${shownCode(code)}`);
    void this.#fetch(code);
  }

  async #fetch(code: string): Promise<void> {
    const waiting = setTimeout(() => show([h('p', { role: 'status' }, common('loading'))], true), 300);
    const answer = await call<SurveyForm>(`survey-forms/${code}`);
    clearTimeout(waiting);
    const draft = this.#drafts.find(code);
    const reason = answer.ok ? null : refusal(answer.status);
    if (reason) this.#refuse(code, reason);
    else if (answer.ok)
      this.#begin(draft ? { ...draft, form: answer.body } : sheets.emptySheet(code, answer.body, language()));
    else if (draft) this.#begin(draft);
    else this.#fail(code, answer);
  }

  #fail(code: string, answer: { ok: boolean; status?: number; retryAfter?: number }): void {
    const retry = () => void this.#fetch(code);
    addEventListener('online', retry, { once: true });
    this.#draw(() => [
      ...entryScreen(shownCode(code), this.#kiosk, (typed) => this.#enter(typed)),
      failureNotice(answer.status ?? 0, answer.retryAfter ?? 0, retry),
    ]);
  }

  #refuse(code: string, kind: NonNullable<ReturnType<typeof refusal>>): void {
    this.#drafts.drop(code);
    this.#sheet = null;
    this.#draw(() => refusalScreen(kind, () => this.#startAgain()));
  }

  #startAgain(): void {
    if (!this.#kiosk) history.pushState(null, '', '/s/');
    this.askForCode();
  }

  #begin(sheet: Sheet): void {
    if (!this.#kiosk) history.replaceState({ step: 0 }, '');
    this.#sheet = sheet;
    this.#forgetGiven();
    this.#dress();
    const onward = sheet.step > 0 ? sheet.step : 1;
    this.#draw(() =>
      startScreen(
        this.#sheet ?? sheet,
        this.#kiosk,
        () => this.#onward(sheets.atStep(this.#sheet ?? sheet, onward)),
        () => this.#onward(sheets.atStep(sheets.emptySheet(sheet.code, sheet.form, sheet.language), 1)),
      ),
    );
  }

  /** To a further step, which the browser's way back leaves again. */
  #onward(sheet: Sheet): void {
    if (!this.#kiosk) history.pushState({ step: sheet.step, pushed: true }, '');
    this.#go(sheet);
  }

  #go(sheet: Sheet): void {
    const now = Date.now();
    this.#sheet = sheets.afterTime(sheet, now - this.#since);
    this.#since = now;
    this.#drafts.save(this.#sheet);
    if (sheet.step === 0) this.#begin(this.#sheet);
    else this.#draw(() => this.#screen());
  }

  #screen(trouble: HTMLElement | null = null): Node[] {
    const sheet = this.#sheet;
    const step = sheet && stepsOf(sheet.form)[sheet.step];
    if (!sheet || !step) return [];
    const turn = this.#turn(sheet);
    if (step.kind === 'item') return itemScreen(sheet, step.code, turn);
    if (step.kind === 'profile') return profileScreen(sheet, step.field, turn);
    return step.kind === 'comment' ? commentScreen(sheet, turn) : reviewScreen(sheet, turn, trouble);
  }

  #turn(sheet: Sheet): Turn {
    return {
      rate: (item, score) => this.#onward(sheets.rated(sheet, item, score)),
      describe: (field, value) => this.#onward(sheets.described(sheet, field, value)),
      write: (change) => {
        this.#sheet = { ...(this.#sheet ?? sheet), ...change };
        this.#drafts.save(this.#sheet);
      },
      next: () => this.#onward(sheets.onward(this.#sheet ?? sheet)),
      back: () => this.#back(),
      change: (step) => this.#onward(sheets.toChange(this.#sheet ?? sheet, step)),
      send: () => this.#send(this.#sheet ?? sheet),
    };
  }

  #back(): void {
    if ((history.state as { pushed?: boolean } | null)?.pushed) history.back();
    else if (this.#sheet) this.#go(sheets.atStep(this.#sheet, this.#sheet.step - 1));
  }

  #send(sheet: Sheet): void {
    const whole = sheets.afterTime(sheet, Date.now() - this.#since);
    const body = sheets.bodyOf(whole, this.#channel);
    if (Object.keys(body.scores).length === 0)
      this.#draw(() => this.#screen(notice(t('review.empty'), t('review.emptyText'))), true);
    else if (this.#delivery.post(sheet.code, body)) this.#sending(sheet.code);
    else this.#draw(() => this.#screen(notice(t('review.full'), t('review.fullText'))), true);
  }

  #forgetGiven(): void {
    this.#given = null;
    this.#arrived = null;
  }

  #sending(code: string): void {
    this.#given = code;
    const pressed = document.getElementById('send') as HTMLButtonElement | null;
    if (!pressed) return;
    pressed.disabled = true;
    pressed.textContent = t('review.sending');
  }

  /** What became of answers that were on their way: ours, and those that waited from before. */
  #learn(fates: Map<string, Fate>): void {
    const own = this.#given;
    const fate = own ? fates.get(own) : undefined;
    if (own && fate) {
      const reason = fate.kind === 'REFUSED' ? refusal(fate.status) : null;
      if (fate.kind === 'REFUSED') {
        this.#forgetGiven();
        if (reason) this.#refuse(own, reason);
        else this.#fail(own, { ok: false, status: fate.status });
      } else this.#thank(own, fate.kind === 'RECEIVED');
    }
    tellOthers([...fates].filter(([code]) => code !== own).map(([, each]) => each.kind));
  }

  #thank(code: string, arrived: boolean): void {
    if (this.#given === code && this.#arrived === arrived) return;
    this.#arrived = arrived;
    this.#given = code;
    this.#sheet = null;
    this.#drafts.drop(code);
    if (!this.#kiosk) history.replaceState(null, '', `/s/${shownCode(code)}/selesai`);
    this.#dress();
    this.#draw(() => thanksScreen(arrived, this.#kiosk ? () => this.askForCode() : null));
  }

  #draw(screen: () => Node[], isFirst = false): void {
    this.#redraw = () => show(screen(), true);
    show(screen(), isFirst);
  }

  #dress(): void {
    const offered = this.#sheet?.form.languages ?? [];
    document.title = t('title');
    frame({
      languages: [...new Set(['id', 'en', ...offered])],
      current: this.#sheet?.language ?? language(),
      bare: this.#kiosk,
      onLanguage: (chosen) => {
        if (this.#sheet) this.#sheet = { ...this.#sheet, language: chosen };
        this.#dress();
        this.#redraw();
      },
    });
  }
}
