type HeaderReader = (name: string) => string | undefined;

/** Reads headers, whatever holds them: the first line of each name, trimmed. */
function headerReader(headers: HeadersLike | null | undefined): HeaderReader {
  const lines = attempt(() => headerLines(headers)) ?? [];
  return (name) => {
    const line = lines.find(([key]) => key.toLowerCase() === name);
    // What is not ASCII is in no known encoding.
    return line && /^[\t -~]*$/.test(line[1]) ? line[1].trim() : undefined;
  };
}

function headerLines(headers: unknown): [string, string][] {
  if (typeof headers !== "object" || headers === null) return [];
  if (Symbol.iterator in headers) {
    return Array.from(
      headers as Iterable<readonly [unknown, unknown]>,
      ([key, value]) => [String(key), String(value)],
    );
  }
  if ("get" in headers && typeof headers.get === "function") {
    const { get } = headers as { get(name: string): unknown };
    return HEADERS.flatMap((name): [string, string][] => {
      const value = get.call(headers, name);
      return value == null ? [] : [[name, String(value)]];
    });
  }
  return Object.entries(headers).flatMap(([key, value]: [string, unknown]) => {
    const lines: unknown[] = Array.isArray(value) ? value : [value];
    return lines
      .filter((line) => line != null)
      .map((line): [string, string] => [key, String(line)]);
  });
}

const REQUEST_ID_HEADERS = ["x-request-id", "request-id"];
const HEADERS = ["content-type", "date", "retry-after", ...REQUEST_ID_HEADERS];

function isMediaType(header: HeaderReader, expected: string): boolean {
  return (
    header("content-type")?.split(";")[0]?.trim().toLowerCase() === expected
  );
}

/**
 * `Retry-After` (RFC 9110 section 10.2.3): seconds, or a date and then the time
 * until it. That is counted from the response's own `Date`, where there is one:
 * the clocks of the two ends differ.
 */
function retryAfterOfHeaders(header: HeaderReader): number | undefined {
  const value = header("retry-after");
  if (value === undefined) return undefined;
  const seconds = secondsOf(value);
  if (seconds !== undefined) return seconds;
  const then = timeOf(value);
  if (then === undefined) return undefined;
  const now = timeOf(header("date") ?? "") ?? Date.now();
  return Math.max(0, Math.ceil((then - now) / 1000));
}

/** Digits alone. More than there is room for is the most there is room for. */
function secondsOf(text: string): number | undefined {
  return /^[0-9]+$/.test(text) ? Math.min(Number(text), 2 ** 64) : undefined;
}

/** A number of seconds in a body, with a fraction or as a text too. */
function retryAfterOfValue(value: unknown): number | undefined {
  const text = String(value);
  if (
    typeof value !== "number" &&
    !(typeof value === "string" && NUMBER.test(text))
  ) {
    return undefined;
  }
  const seconds = secondsOf(text) ?? Number(text);
  return seconds >= 0 && seconds <= 2 ** 64 ? seconds : undefined;
}

const NUMBER = /^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)(e[+-]?[0-9]+)?$/i;

/** A duration of Protobuf: `30s`, `1.5s`. */
function retryAfterOfDuration(text: string): number | undefined {
  const number = /^([0-9]+(\.[0-9]{0,9})?)s$/.exec(text)?.[1];
  return number === undefined ? undefined : Math.min(Number(number), 2 ** 64);
}

const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(
  " ",
);
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** One of the three forms of RFC 9110 section 5.6.7, in milliseconds. */
function timeOf(text: string): number | undefined {
  const words = text.split(/[ -]/).filter((word) => word !== "");
  const [name = "", a = "", b = "", c = "", d = "", zone] = words;
  const isDay = (word: string) =>
    DAYS.some((day) => word === day || word === day.slice(0, 3));
  // Sun, 06 Nov 1994 08:49:37 GMT, and Sunday, 06-Nov-94 08:49:37 GMT
  if (
    words.length === 6 &&
    zone === "GMT" &&
    name.endsWith(",") &&
    isDay(name.slice(0, -1))
  ) {
    return timeOfParts(yearOf(c), b, a, d);
  }
  // Sun Nov  6 08:49:37 1994
  if (words.length === 5 && isDay(name)) {
    return timeOfParts(/^[0-9]{4}$/.test(d) ? Number(d) : undefined, a, b, c);
  }
  return undefined;
}

/** A year of four digits, or of two: one over 50 years ahead is past. */
function yearOf(text: string): number | undefined {
  if (/^[0-9]{4}$/.test(text)) return Number(text);
  if (!/^[0-9]{2}$/.test(text)) return undefined;
  const now = new Date().getUTCFullYear();
  const year = now - (now % 100) + Number(text);
  return year > now + 50 ? year - 100 : year;
}

function timeOfParts(
  year: number | undefined,
  monthName: string,
  day: string,
  time: string,
): number | undefined {
  const month = MONTHS.indexOf(monthName);
  const clock = /^([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)$/.exec(time);
  if (year === undefined || month < 0 || !clock || !/^[0-9]{1,2}$/.test(day))
    return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month, Number(day));
  // The 31st of April would be in May.
  if (date.getUTCMonth() !== month || Number(day) === 0) return undefined;
  return date.setUTCHours(Number(clock[1]), Number(clock[2]), Number(clock[3]));
}
