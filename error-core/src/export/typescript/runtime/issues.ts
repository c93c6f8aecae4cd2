/** Reads a list of objects, or a map from field to text or texts. */
function issuesOf(value: unknown, folds = false): Issue[] | undefined {
  const objects = Members.list(value);
  if (objects) return objects.map((object) => issueOf(object, folds));
  const fields = Members.of(value);
  if (!fields) return undefined;
  const issues: Issue[] = [];
  for (const [field, inner] of fields.entries()) {
    const texts: unknown[] = Array.isArray(inner) ? inner : [inner];
    if (!texts.every(isText)) return undefined;
    const tokens = tokensOf(field);
    for (const text of texts) issues.push(new Draft(tokens).done(text));
  }
  return issues;
}

/** An issue of which more and more is found. */
class Draft {
  readonly #params = new Map<string, unknown>();
  readonly #in: Place;
  readonly #tokens: readonly string[];
  #code: string | undefined;
  #message: string | undefined;

  constructor(tokens: readonly string[], place: Place = "body") {
    this.#tokens = tokens;
    this.#in = place;
  }

  /** Adds message, code and params. What says nothing of an issue is a param. */
  texts(members: Members, folds = false): this {
    this.#message =
      members.takeText("message", "msg", "detail", "reason") ?? this.#message;
    const code = members.takeText("code", "type");
    if (code !== undefined) this.#code = folds ? fold(code) : code;
    const params = members.object("params");
    if (params) members.know("params");
    addParams(this.#params, [
      ...(params?.entries() ?? []),
      ...members.unknown(),
    ]);
    return this;
  }

  /** Where it is wrong, in the words of a `google.rpc.BadRequest`. */
  violation(members: Members): this {
    members.know("field", "reason", "description");
    const reason = members.text("reason");
    this.#code = reason === undefined ? undefined : fold(reason);
    addParams(this.#params, members.unknown());
    return this;
  }

  done(message = this.#message): Issue {
    return {
      in: this.#in,
      path: pathOf(this.#tokens),
      tokens: this.#tokens,
      code: this.#code,
      message,
      params: Object.fromEntries(this.#params),
    };
  }
}

/** Adds params. What was first under a name stays. */
function addParams(
  params: Map<string, unknown>,
  added: readonly [string, unknown][],
): void {
  for (const [name, value] of added) {
    if (!params.has(name)) params.set(name, value);
  }
}

function issueOf(members: Members, folds: boolean): Issue {
  return draftAt(members, members).texts(members, folds).done();
}

/** An error object of JSON:API: `meta` has what its own members cannot say. */
function issueOfJsonApi(error: Members): Issue {
  const meta = error.object("meta");
  if (!meta) return issueOf(error, false);
  error.know("meta");
  return draftAt(meta, error).texts(error).texts(meta).done();
}

/** Finds out where an issue is: by JSON:API's `source`, otherwise by a path. */
function draftAt(members: Members, withSource: Members): Draft {
  const place = placeOf(members.text("in"));
  if (place) members.know("in");
  const source = withSource.object("source");
  for (const [key, at] of SOURCES) {
    const text = source?.text(key);
    if (text === undefined) continue;
    withSource.know("source");
    return new Draft(at === "body" ? tokensOf(text) : [text], at);
  }
  for (const key of ["path", "field", "pointer", "loc", "name"]) {
    const draft = draftOf(key, members.get(key), place);
    if (!draft) continue;
    members.know(key);
    return draft;
  }
  return new Draft([], place);
}

const SOURCES = [
  ["pointer", "body"],
  ["parameter", "query"],
  ["header", "header"],
] as const;

function placeOf(name: unknown): Place | undefined {
  const places: readonly Place[] = [
    "body",
    "query",
    "path",
    "header",
    "cookie",
  ];
  return places.find((place) => place === name);
}

/** Where an issue is, by the member `key`. A `loc` may begin with the place. */
function draftOf(
  key: string,
  value: unknown,
  place: Place | undefined,
): Draft | undefined {
  if (isText(value)) {
    const isName = key === "name" && place !== undefined && place !== "body";
    return new Draft(isName ? [value] : tokensOf(value), place);
  }
  if (!Array.isArray(value)) return undefined;
  if (!value.every((item) => isText(item) || (isInteger(item) && item >= 0)))
    return undefined;
  const tokens = value.map(String);
  const named =
    key === "loc" && place === undefined ? placeOf(value[0]) : undefined;
  return named ? new Draft(tokens.slice(1), named) : new Draft(tokens, place);
}

/** The tokens of a JSON Pointer, its fragment form or a path; else the text is one. */
function tokensOf(text: string): string[] {
  if (text.startsWith("/")) return tokensOfPointer(text) ?? [text];
  if (!text.startsWith("#")) return tokensOfPath(text) ?? [text];
  const pointer = attempt(() => decodeURIComponent(text.slice(1)));
  return (
    (pointer === undefined ? undefined : tokensOfPointer(pointer)) ?? [text]
  );
}

/** `/items/0/qty` (RFC 6901). */
function tokensOfPointer(text: string): string[] | undefined {
  if (text === "") return [];
  if (!text.startsWith("/") || /~(?![01])/.test(text)) return undefined;
  const tokens = text.slice(1).split("/");
  return tokens.map((token) =>
    token.replaceAll("~1", "/").replaceAll("~0", "~"),
  );
}

/** `items[0].qty`, where any other name is a JSON string: `items["a b"]`. */
function tokensOfPath(text: string): string[] | undefined {
  const token = /\[([0-9]+|"(?:[^"\\]|\\.)*")\]|(\.?)([A-Za-z_$][\w$-]*)/sy;
  const tokens: string[] = [];
  while (token.lastIndex < text.length) {
    const isFirst = token.lastIndex === 0;
    const found = token.exec(text);
    if (!found) return undefined;
    const [, bracket, dot, name] = found;
    if (name !== undefined && (dot === "") !== isFirst) return undefined;
    const inner: unknown = bracket?.startsWith('"')
      ? attempt(() => JSON.parse(bracket))
      : (bracket ?? name);
    if (!isText(inner)) return undefined;
    tokens.push(inner);
  }
  return tokens;
}

function pathOf(tokens: readonly string[]): string {
  return tokens.reduce((path, token) => {
    if (/^[A-Za-z_$][\w$-]*$/.test(token))
      return path === "" ? token : `${path}.${token}`;
    return `${path}[${/^[0-9]+$/.test(token) ? token : JSON.stringify(token)}]`;
  }, "");
}
