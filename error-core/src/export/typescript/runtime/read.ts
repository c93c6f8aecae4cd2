/** What was read in a response. */
interface Read {
  rawCode: string | undefined;
  /** Whether the code was found in the type of a problem. */
  codeIsOfType: boolean;
  errno: number | undefined;
  status: number | undefined;
  title: string | undefined;
  message: string | undefined;
  typeUri: string | undefined;
  instance: string | undefined;
  params: Map<string, unknown>;
  paramsAreTexts: boolean;
  issues: Issue[];
  requestId: string | undefined;
  retryAfter: number | undefined;
}

// The names that the parts have in one shape or another.
const MESSAGE_NAMES = ["message", "detail", "title", "error_description"];
const ISSUE_NAMES = [
  "issues",
  "details",
  "errors",
  "invalid_params",
  "invalid-params",
  "detail",
];

/** Reads a body and what headers add to it. */
function readBody(header: HeaderReader, body: unknown): Read {
  const reader = new Reader();
  const { read } = reader;
  // A byte-order mark is no JSON.
  const value =
    typeof body === "string"
      ? attempt(() => JSON.parse(body.replace(/^\ufeff/, "")))
      : body;
  const members = isTooDeep(value) ? undefined : Members.of(value);
  if (members) reader.any(members, header);
  const code =
    read.typeUri === undefined ? undefined : codeOfType(read.typeUri);
  if (read.rawCode === undefined && code !== undefined) {
    read.rawCode = code;
    read.codeIsOfType = true;
  }
  read.requestId ??= REQUEST_ID_HEADERS.map(header).find((id) => id);
  read.retryAfter = retryAfterOfHeaders(header) ?? read.retryAfter;
  return read;
}

/**
 * Finds the parts of an error in its shape. A member that the shape does not
 * know is kept as a param, also where it was of use.
 */
class Reader {
  readonly read: Read = {
    rawCode: undefined,
    codeIsOfType: false,
    errno: undefined,
    status: undefined,
    title: undefined,
    message: undefined,
    typeUri: undefined,
    instance: undefined,
    params: new Map(),
    paramsAreTexts: false,
    issues: [],
    requestId: undefined,
    retryAfter: undefined,
  };

  /** Takes the first shape that fits. */
  any(members: Members, header: HeaderReader): void {
    const has = (name: string) => members.text(name) !== undefined;
    const error = members.object("error");
    const hasError = error !== undefined || has("error");
    const declared = isMediaType(header, "application/problem+json");
    const isLikeOne =
      has("title") || has("detail") || (has("type") && !has("message"));
    if (declared || (isLikeOne && !hasError))
      return this.problem(members, declared);
    if (isJsonApi(members, header)) return readJsonApi(this, members);
    if (error) return this.nested(members, error);
    // FastAPI sends so what is raised with an object.
    const detail = hasError ? undefined : members.object("detail");
    if (detail?.text("message") !== undefined) {
      members.know("detail");
      return this.envelope(members, detail);
    }
    if (!has("error"))
      return has("message") ? this.flat(members) : this.other(members);
    return isInteger(members.get("code"))
      ? this.errno(members)
      : this.errorText(members);
  }

  /** What has an object under `error`. */
  nested(outer: Members, error: Members): void {
    if (isInteger(error.get("code")) && error.text("status") !== undefined) {
      readGoogleRpc(this, outer, error);
    } else if (isInteger(error.get("errno"))) {
      this.errnoNested(outer, error);
    } else {
      this.envelope(outer, error);
    }
  }

  /** RFC 9457. */
  problem(members: Members, declared: boolean): void {
    this.about(members);
    // Here `message` may be a param; elsewhere it is the better of the two.
    if (declared)
      this.read.message = members.text("detail", "message", "title");
    this.read.title = members.text("title");
    this.read.instance = members.text("instance");
    members.know("type", "title", "status", "detail", "instance", "code");
    members.know("request_id", "retry_after");
    this.issues(members, ["errors"]);
    this.add(members.unknown());
  }

  /** An object under `error`, in snake case or in camel case. */
  envelope(outer: Members, error: Members): void {
    this.about(error);
    error.knowTexts("message", "type");
    error.know("code", "request_id", "requestId", "retry_after", "retryAfter");
    this.issues(error, ISSUE_NAMES);
    this.params(error);
    this.outer(outer);
  }

  flat(members: Members): void {
    this.about(members);
    members.know("message", "code", "request_id", "retry_after");
    if (this.read.status !== undefined) members.know("status");
    this.issues(members, ["issues"]);
    this.params(members);
  }

  other(members: Members): void {
    this.about(members);
    members.know("code");
    this.issues(members, ISSUE_NAMES);
    this.params(members);
  }

  /** `error` is a text: a code if it can be one, otherwise the message. */
  errorText(members: Members): void {
    const error = members.text("error") ?? "";
    this.about(members);
    const description = members.text("error_description");
    members.knowTexts("message");
    if (description === this.read.message) members.know("error_description");
    const isCode =
      error !== "" && (description !== undefined || canBeCode(fold(error)));
    if (this.read.rawCode === undefined && isCode) {
      members.know("error");
      this.code(error);
    } else {
      members.know("code");
      if (this.read.message === undefined) members.know("error");
      this.read.message ??= error;
    }
    this.issues(members, ISSUE_NAMES);
    this.params(members);
  }

  /** `error` is a text beside a number: the message. */
  errno(members: Members): void {
    this.read.message = members.text("error");
    this.code(members.text("id"));
    this.about(members);
    members.know("error", "code", "id", "request_id", "retry_after");
    this.issues(members, ISSUE_NAMES);
    this.params(members);
  }

  errnoNested(outer: Members, error: Members): void {
    this.read.errno = error.integer("errno", 2 ** 32 - 1);
    this.code(error.text("id"));
    this.about(error);
    error.know("errno", "message", "id", "code", "request_id", "retry_after");
    // Of one that is no more than the default nothing is to be told.
    if (error.get("name") === "ApiError") error.know("name");
    if (error.get("trackError") === null) error.know("trackError");
    this.issues(error, ["issues"]);
    this.params(error);
    this.outer(outer);
  }

  /** Takes a code; an empty text is none. */
  code(code: string | undefined): void {
    if (code) this.read.rawCode = code;
  }

  /** Takes what has one of the usual names, where nothing was found yet. */
  about(members: Members): void {
    const { read } = this;
    if (read.rawCode === undefined) this.code(members.text("code"));
    read.message ??= members.text(...MESSAGE_NAMES);
    read.typeUri ??= members.text("type");
    read.errno ??= members.integer("code", 2 ** 32 - 1);
    read.status ??= members.integer("status", 2 ** 16 - 1);
    this.aboutRequest(members);
  }

  aboutRequest(members: Members): void {
    const ids = ["request_id", "requestId", "traceId"].map((name) =>
      members.text(name),
    );
    this.read.requestId ??= ids.find((id) => id);
    const delays = ["retry_after", "retryAfter"].map((name) =>
      retryAfterOfValue(members.get(name)),
    );
    this.read.retryAfter ??= delays.find((delay) => delay !== undefined);
  }

  /** Takes the first list of issues; it is no param if its name is of `own`. */
  issues(members: Members, own: readonly string[]): void {
    for (const name of [...own, ...ISSUE_NAMES]) {
      // Where issues are called `details`, codes are in upper case.
      const issues = issuesOf(members.get(name), name === "details");
      if (!issues) continue;
      if (own.includes(name)) members.know(name);
      if (issues.length === 0) continue;
      this.read.issues = issues;
      return;
    }
  }

  /** Takes the params that have a member of their own, and what is not known. */
  params(members: Members): void {
    const params = members.object("params");
    if (params) members.know("params");
    this.add([...(params?.entries() ?? []), ...members.unknown()]);
  }

  /** Takes what stands beside the member `error`. */
  outer(outer: Members): void {
    this.about(outer);
    outer.know("error", "request_id", "requestId");
    this.add(outer.unknown());
  }

  add(params: readonly [string, unknown][]): void {
    addParams(this.read.params, params);
  }
}
