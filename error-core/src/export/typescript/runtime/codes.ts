/** The code of this module, under whatever name it was sent. */
function codeOf(read: Read): ErrorCode | undefined {
  const inDocs = codeInDocs(read);
  const names = [read.rawCode, inDocs].flatMap((code) => spellings(code));
  return (
    names.find(isCode) ??
    names.map((name) => FORMER.get(name)).find((code) => code !== undefined) ??
    (read.errno === undefined ? undefined : ERRNOS.get(read.errno))
  );
}

/** What a code may be in the contract: a server can spell it in other ways. */
function spellings(raw: string | undefined): string[] {
  if (raw === undefined) return [];
  // No code is longer, so that nothing else of this text is worth a look.
  if (raw.length > 100) return [raw];
  return [raw, fold(raw), fold(raw.replaceAll("-", "_"))];
}

/** Lower case for what is wholly `SCREAMING_SNAKE`. */
function fold(code: string): string {
  const lower = code.toLowerCase();
  return /^[A-Z0-9_]*$/.test(code) && isSnake(lower) ? lower : code;
}

function isSnake(text: string): boolean {
  return /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(text);
}

/** Whether a text looks as codes do, known ones or not. */
function canBeCode(text: string): boolean {
  return isSnake(text) && text.length >= 3 && text.length <= 100;
}

/** What stands behind the address of the docs in the type of a problem. */
function codeInDocs({
  typeUri,
  rawCode,
  codeIsOfType,
}: Read): string | undefined {
  const own = rawCode === undefined || codeIsOfType;
  if (!own || DOCS === undefined || !typeUri?.startsWith(DOCS))
    return undefined;
  return decoded(untrailed(typeUri.slice(DOCS.length))) || undefined;
}

/** The code in the type of a problem: its fragment or last segment, if it can be one. */
function codeOfType(uri: string): string | undefined {
  if (/^about:/i.test(uri)) return undefined;
  const hash = uri.indexOf("#");
  let last: string | undefined;
  if (hash >= 0) {
    last = uri.slice(hash + 1);
  } else {
    // Behind `//` stands a host, which is no segment.
    const path = uri
      .slice(uri.indexOf(":") + 1)
      .replace(/^\/\/[^/]*(?=\/|$)/, "");
    last = untrailed(path).split(/[/:]/).pop();
  }
  const code = decoded(untrailed(last ?? ""));
  return code !== undefined && canBeCode(code) ? code : undefined;
}

/** A text without slashes at its end, in linear time. */
function untrailed(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}

/** Percent-decoded text, unless that is no text. A `%` of its own is one. */
function decoded(text: string): string | undefined {
  return attempt(() =>
    decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "%25")),
  );
}

/** The params. `GoogleRpc` sends all of them as texts: back to what they are. */
function paramsOf(
  read: Read,
  code: ErrorCode | undefined,
): Map<string, unknown> {
  const names =
    read.paramsAreTexts && code !== undefined ? VALUES.get(code) : undefined;
  for (const name of names ?? []) {
    const text = read.params.get(name);
    const value =
      typeof text === "string" ? attempt(() => JSON.parse(text)) : undefined;
    if (value !== undefined) read.params.set(name, value);
  }
  return read.params;
}

function retryOf(status: number): "never" | "maybe" | "backoff" {
  if ([408, 425, 429, 502, 503, 504].includes(status)) return "backoff";
  return status === 409 || (status >= 500 && status < 600) ? "maybe" : "never";
}

/** What a function returns, nothing if it throws. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
