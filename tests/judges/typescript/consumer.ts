// What a client does with a module. `mistakes.mjs` changes single words of it, each of which must not compile.
import {
  ALL_CODES,
  type ApiError,
  type ErrorCode,
  format,
  isApiError,
  type KnownError,
  MESSAGES,
  parseApiError,
  readApiError,
  retryDelay,
  type UnknownError,
} from "./modules/hostile.js";
import * as rich from "./modules/rich.js";

// In one step: what is left over is unknown.
export function oneStep(error: ApiError): string {
  switch (error.code) {
    case "placeholders_inside":
    case "dollar_params": {
      const status: 400 = error.status;
      const name: string = error.code === "dollar_params" ? error.params.type_of : error.params.name;
      return `${status} ${name}`;
    }
    case "odd_status": {
      const status: 599 = error.status;
      return String(status);
    }
    case "html_tags":
    case "markdown_marks":
    case "yaml_marks":
    case "yaml_words":
    case "typescript_marks":
    case "control_characters":
    case "directions":
    case "beyond_ascii":
    case "markers_inside":
    case "line_ends":
    case "constructor":
    case "to_string":
    case "has_own_property":
    case "ab_c":
    case "a_bc":
    case "default":
    case "type":
    case "same_in_all":
    case "longest_line_that_anybody_would_ever_write_for_one_single_error_code_of_an_api_in_a_catalogue_here":
      return error.message;
    default: {
      const unknown: UnknownError = error;
      return unknown.rawCode ?? String(unknown.params["anything"]);
    }
  }
}

// In two steps: first the unknown, then nothing is left over.
export function twoSteps(error: ApiError): number {
  if (!error.known) return error.status;
  switch (error.code) {
    case "dollar_params":
      return error.params.a;
    case "placeholders_inside":
      return error.params.name.length;
    case "odd_status":
    case "html_tags":
    case "markdown_marks":
    case "yaml_marks":
    case "yaml_words":
    case "typescript_marks":
    case "control_characters":
    case "directions":
    case "beyond_ascii":
    case "markers_inside":
    case "line_ends":
    case "constructor":
    case "to_string":
    case "has_own_property":
    case "ab_c":
    case "a_bc":
    case "default":
    case "type":
    case "same_in_all":
    case "longest_line_that_anybody_would_ever_write_for_one_single_error_code_of_an_api_in_a_catalogue_here":
      return error.status;
    default: {
      const nothing: never = error;
      return nothing;
    }
  }
}

// The unknown as a case of its own.
export function isUnknown(error: ApiError): error is UnknownError {
  switch (error.code) {
    case undefined:
      return error satisfies UnknownError && true;
    default:
      return (error satisfies KnownError) && false;
  }
}

const german: Partial<Record<rich.ErrorCode, string>> = {
  order_not_found: "Bestellung {order_id} fehlt.",
};
export const shown = (error: rich.ApiError): string => rich.format(error, (code) => german[code]);

export async function caught(response: {
  status: number;
  headers: Map<string, string>;
  text(): Promise<string>;
}): Promise<string> {
  try {
    throw await readApiError(response);
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (error.code === "dollar_params") return String(error.params.a + 1);
    const texts = error.issues.map((issue) => `${issue.in} ${issue.tokens.length} ${issue.path} ${format(issue)}`);
    texts.push(format(error, (code: ErrorCode) => MESSAGES[code]));
    texts.push(...error.issues.map((issue) => format(issue, (code: string) => code)));
    return texts.join(String(retryDelay(error, 2) + retryDelay(undefined, 0, { base: 10 })));
  }
}

export const status: KnownError<"dollar_params">["status"] = 400;
export const message: string = MESSAGES[ALL_CODES[0]];
export const all: ApiError[] = [
  parseApiError(404, { "Content-Type": "text/html", x: ["a", "b"], y: undefined }, {}),
  parseApiError(404, new Map([["a", "b"]]), null),
  parseApiError(404, [["a", "b"]], null),
  parseApiError(404, { get: () => null }, ""),
  parseApiError(404, undefined, undefined),
];
