/** `google.rpc.Status` as AIP-193 has it: the error is in a list of details. */
function readGoogleRpc(reader: Reader, outer: Members, error: Members): void {
  const { read } = reader;
  read.status = error.integer("code", 2 ** 16 - 1);
  read.message = error.text("message");
  const details = error.objects("details");
  for (const detail of details ?? []) readGoogleDetail(reader, detail);
  // What is not wholly known is kept.
  if (details?.every((detail) => detail.unknown().length === 0))
    error.know("details");
  error.know("code", "message");
  if (read.rawCode !== undefined) error.know("status");
  // Google's older errors have a list beside the details.
  const issues = issuesOf(error.get("errors"));
  if (issues) error.know("errors");
  read.issues = read.issues.concat(issues ?? []);
  reader.aboutRequest(error);
  reader.add(error.unknown());
  reader.outer(outer);
}

function readGoogleDetail(reader: Reader, detail: Members): void {
  const { read } = reader;
  const name = detail.text("@type")?.split(/[/.]/).pop();
  if (name === "ErrorInfo") {
    detail.know("@type", "reason", "domain", "metadata");
    reader.code(detail.text("reason"));
    read.paramsAreTexts = true;
    reader.add(detail.object("metadata")?.entries() ?? []);
  } else if (name === "BadRequest") {
    detail.know("@type", "fieldViolations");
    for (const violation of detail.objects("fieldViolations") ?? []) {
      const tokens = tokensOfPath(violation.text("field") ?? "") ?? [
        violation.text("field") ?? "",
      ];
      const draft = new Draft(tokens).violation(violation);
      read.issues.push(draft.done(violation.text("description")));
    }
  } else if (name === "RetryInfo") {
    detail.know("@type", "retryDelay");
    read.retryAfter = retryAfterOfDuration(detail.text("retryDelay") ?? "");
  } else if (name === "RequestInfo") {
    detail.know("@type", "requestId");
    read.requestId = detail.text("requestId") || undefined;
  } else if (name === "Help") {
    detail.know("@type", "links");
  }
}
