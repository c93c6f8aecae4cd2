/** Whether a caught value is an error of this API. */
export function isApiError(value: unknown): value is ApiError {
  if (!isObject(value)) return false;
  const has = (name: string, type: string) => typeof value[name] === type;
  const { known, code, issues } = value;
  return (
    Array.isArray(issues) &&
    has("status", "number") &&
    has("message", "string") &&
    (known === true
      ? typeof code === "string" && isCode(code)
      : known === false)
  );
}

/** Whether a text is one of the codes. */
export function isCode(text: string): text is ErrorCode {
  return Object.hasOwn(MESSAGES, text);
}

/**
 * Reads a response that stands for an error, whatever it is: every shape of the
 * server, problem details, what other services and proxies send. Never throws.
 *
 * @param body - its text, or what JSON in it was parsed to
 */
export function parseApiError(
  status: number,
  headers: HeadersLike | null | undefined,
  body: unknown,
): ApiError {
  const header = headerReader(headers);
  // What throws when it is looked at was not made of JSON.
  const read =
    attempt(() => readBody(header, body)) ?? readBody(header, undefined);
  const code = codeOf(read);
  const message = read.message ?? PHRASES[status] ?? "Unknown Error";
  const error = new Error(message);
  const fields = {
    name: "ApiError",
    message,
    known: code !== undefined,
    code,
    rawCode: read.rawCode,
    errno: read.errno,
    status,
    bodyStatus: read.status,
    title: read.title,
    typeUri: read.typeUri,
    instance: read.instance,
    params: Object.fromEntries(paramsOf(read, code)),
    issues: read.issues,
    requestId: read.requestId,
    retry: read.retryAfter === undefined ? retryOf(status) : "backoff",
    retryAfter: read.retryAfter,
    body,
  };
  for (const [name, value] of Object.entries(fields)) {
    // Also what is the prototype's, so that loggers and `JSON` see it.
    Object.defineProperty(error, name, { value, enumerable: true });
  }
  return error as unknown as ApiError;
}

/** The same of a response of fetch. A body that breaks off counts as none. */
export async function readApiError(response: {
  readonly status: number;
  readonly headers: HeadersLike;
  text(): Promise<string>;
}): Promise<ApiError> {
  const body = await response.text().catch(() => "");
  return parseApiError(response.status, response.headers, body);
}

/**
 * How many milliseconds to wait behind attempt `attempt`, counted from 0: a
 * random time up to `base` doubled each time, but no more than `cap`, and never
 * less than the server asks for. (`setTimeout` cannot wait longer than 2³¹ ms.)
 *
 * It says when to try again, not whether: a request that is not idempotent may
 * have been carried out (RFC 9110 section 9.2.2).
 */
export function retryDelay(
  error: { readonly retryAfter?: number | undefined } | undefined,
  attempt: number,
  { base = 500, cap = 30_000 } = {},
): number {
  const most = Math.min(cap, base * 2 ** Math.max(0, attempt));
  return Math.max(
    Math.random() * most,
    Math.ceil((error?.retryAfter ?? 0) * 1000),
  );
}

/**
 * The text of an error or of an issue for people. A translation is a template
 * as in `MESSAGES`, whose placeholders are filled with the params:
 * `format(error, (code) => german[code])`. Without one, and where a param for
 * it is missing, it is the server's message.
 */
export function format(
  error: ApiError,
  translate?: (code: ErrorCode) => string | null | undefined,
): string;
export function format(
  issue: Issue,
  translate?: (code: string) => string | null | undefined,
): string;
export function format(
  { code, message, params }: ApiError | Issue,
  translate?: (code: never) => string | null | undefined,
): string {
  const template = code === undefined ? undefined : translate?.(code as never);
  return (
    (template != null ? fill(template, params) : undefined) ??
    message ??
    code ??
    ""
  );
}

/** A template with values for its `{placeholders}`; `{{` and `}}` are braces. */
function fill(
  template: string,
  params: Readonly<Record<string, unknown>>,
): string | undefined {
  let whole = true;
  const text = template.replace(
    /\{\{|\}\}|\{([^{}]+)\}/g,
    (piece, name?: string) => {
      if (name === undefined) return piece.charAt(0);
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      whole &&= value !== undefined;
      return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
    },
  );
  return whole ? text : undefined;
}
