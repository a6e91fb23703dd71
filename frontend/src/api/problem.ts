export interface FieldProblem {
  /** JSON Pointer into the sent body, such as /targets/0/title. */
  pointer: string;
  code: string;
  detail: string;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  requestId?: string;
  errors?: FieldProblem[];
}

/** An answer of the API that says no (RFC 9457). Its texts are already in the reader's language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly requestId: string | undefined;
  readonly errors: readonly FieldProblem[];
  readonly retryAfterSeconds: number | undefined;
  readonly currentEtag: string | undefined;

  constructor(status: number, body: ProblemBody, headers: Headers = new Headers()) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.code = body.code ?? `http.${status}`;
    this.title = body.title ?? '';
    this.requestId = body.requestId ?? headers.get('X-Request-Id') ?? undefined;
    this.errors = body.errors ?? [];
    this.retryAfterSeconds = secondsUntil(headers.get('Retry-After'));
    this.currentEtag = headers.get('ETag') ?? undefined;
  }

  get detail(): string {
    return this.message;
  }
}

/** No answer came at all: no network, or the server cannot be reached. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

export async function problemFrom(response: Response): Promise<ProblemError> {
  const type = response.headers.get('Content-Type') ?? '';
  const body = type.includes('json') ? await response.json().catch(() => ({})) : {};
  return new ProblemError(response.status, isRecord(body) ? body : {}, response.headers);
}

export const isProblem = (error: unknown, ...status: number[]): error is ProblemError =>
  error instanceof ProblemError && (status.length === 0 || status.includes(error.status));

/** Worth trying again without the person doing anything. */
export const isPassing = (error: unknown): boolean =>
  error instanceof UnreachableError || isProblem(error, 429, 502, 503, 504);

const isRecord = (value: unknown): value is ProblemBody => typeof value === 'object' && value !== null;

function secondsUntil(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}
