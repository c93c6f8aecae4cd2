/** An error as the server sent it: one with a code of this module, or any other. */
export type ApiError = KnownError | UnknownError;

/** An error with one of these codes. */
export type KnownError<C extends ErrorCode = ErrorCode> = Errors[C];

/** What each error has. It is an `Error`, so that it can be thrown. */
export interface Fields extends Error {
  readonly name: "ApiError";
  /** The server's text for people, otherwise the phrase of the status. */
  readonly message: string;
  /** The code as it was sent. */
  readonly rawCode: string | undefined;
  /** The number of the error, where the body has one. */
  readonly errno: number | undefined;
  /** The status that the body names: a proxy may have changed the other. */
  readonly bodyStatus: number | undefined;
  readonly title: string | undefined;
  /** The type of the problem (RFC 9457), as it was sent. */
  readonly typeUri: string | undefined;
  /** The URI of this occurrence (RFC 9457), as it was sent. */
  readonly instance: string | undefined;
  /** What is wrong with which part of the request. */
  readonly issues: readonly Issue[];
  readonly requestId: string | undefined;
  /** Whether trying again can help; when, `retryDelay` says. */
  readonly retry: "never" | "maybe" | "backoff";
  /** For how many seconds the server asks to wait before a retry. */
  readonly retryAfter: number | undefined;
  /** The body as it was given. */
  readonly body: unknown;
}

/** An error that this module knows: its code tells status and params. */
export interface Known<C extends string, S extends number, P = NoParams>
  extends Fields {
  readonly known: true;
  readonly code: C;
  /** As the contract has it, unless something between us changed it. */
  readonly status: S;
  /** As the contract has them. The bare `Errno` shapes do not send them. */
  readonly params: Readonly<P>;
}

/** No param is promised. */
export type NoParams = Record<never, never>;

/**
 * An error without a code, or with one that only a newer server knows: that is
 * `rawCode`. Here `code` is no text, so that a `switch` tells it from the rest.
 */
export interface UnknownError extends Fields {
  readonly known: false;
  readonly code: undefined;
  readonly status: number;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One problem with one part of a request. */
export interface Issue {
  readonly in: Place;
  /** Where in it, as a path: `items[0].qty`. Empty if it is about all of it. */
  readonly path: string;
  /** The same as a list of names and indices: `["items", "0", "qty"]`. */
  readonly tokens: readonly string[];
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The part of a request that an issue is in. */
export type Place = "body" | "query" | "path" | "header" | "cookie";

/** The headers of fetch, a list of pairs, or an object as of Node or axios. */
export type HeadersLike =
  | Iterable<readonly [string, string]>
  | { get(name: string): unknown }
  | { readonly [name: string]: unknown };
