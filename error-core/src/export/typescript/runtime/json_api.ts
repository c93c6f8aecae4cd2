/** JSON:API: a list of error objects, each of which may be an issue. */
function readJsonApi(reader: Reader, members: Members): void {
  const { read } = reader;
  const errors = members.objects("errors") ?? [];
  const meta = members.object("meta");
  read.message = meta?.text("message");
  reader.about(members);
  members.know("errors", "message", "code");
  const isAlone = errors.length === 1 && read.message === undefined;
  for (const error of errors) {
    readJsonApiError(reader, error);
    const hasPlace =
      error.get("source") !== undefined ||
      error.object("meta") !== undefined ||
      isAboutField(error);
    if (isAlone && !hasPlace) {
      error.takeText("detail", "message");
      reader.add(error.unknown());
    } else {
      read.issues.push(issueOfJsonApi(error));
    }
  }
  if (meta) {
    reader.about(meta);
    members.know("meta");
    meta.know("message", "request_id", "retry_after");
    reader.params(meta);
  }
  reader.add(members.unknown());
}

/** What an error object has in common with the whole; the rest is its own. */
function readJsonApiError(reader: Reader, error: Members): void {
  const { read } = reader;
  const text = error.text("status");
  const status =
    text !== undefined && /^\+?[0-9]+$/.test(text) && Number(text) < 2 ** 16
      ? Number(text)
      : error.integer("status", 2 ** 16 - 1);
  const links = error.object("links");
  const typeUri = links?.text("type") ?? links?.object("type")?.text("href");
  read.status ??= status;
  read.title ??= error.text("title");
  read.typeUri ??= typeUri;
  read.message ??= error.text("detail", "message", "title");
  reader.about(error);
  if (status !== undefined && status === read.status) error.know("status");
  const title = error.text("title");
  if (title !== undefined && title === read.title) error.know("title");
  const code = error.text("code");
  if (code !== undefined && code === read.rawCode) error.know("code");
  const isOnlyType = links?.entries().every(([name]) => name === "type");
  if (isOnlyType && typeUri !== undefined && typeUri === read.typeUri)
    error.know("links");
}

/** Whether there are error objects of JSON:API, and not issues of a flat body. */
function isJsonApi(members: Members, header: HeaderReader): boolean {
  const errors = members.objects("errors");
  if (!errors) return false;
  const isFlat =
    members.text("message") !== undefined && errors.every(isAboutField);
  return (
    isMediaType(header, "application/vnd.api+json") ||
    (errors.length > 0 && !isFlat)
  );
}

/** Whether an error object names a place as issues do, and not as JSON:API does. */
function isAboutField(error: Members): boolean {
  return ["field", "path", "loc"].some((name) => error.get(name) !== undefined);
}
