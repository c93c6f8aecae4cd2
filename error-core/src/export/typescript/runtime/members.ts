/** An object of a body, and which of its members are part of its shape. */
class Members {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #known = new Set<string>();

  constructor(object: Readonly<Record<string, unknown>>) {
    this.#object = object;
  }

  static of(value: unknown): Members | undefined {
    return isObject(value) ? new Members(value) : undefined;
  }

  /** An array of objects; one that has anything else in it is none. */
  static list(value: unknown): Members[] | undefined {
    if (!Array.isArray(value) || !value.every(isObject)) return undefined;
    return value.map((object) => new Members(object));
  }

  get(name: string): unknown {
    return Object.hasOwn(this.#object, name) ? this.#object[name] : undefined;
  }

  /** The first of these members that is a text. */
  text(...names: readonly string[]): string | undefined {
    return names.map((name) => this.get(name)).find(isText);
  }

  /** The same of those that are not known yet; then it is. */
  takeText(...names: readonly string[]): string | undefined {
    const name = names.find(
      (name) => !this.#known.has(name) && isText(this.get(name)),
    );
    if (name === undefined) return undefined;
    this.know(name);
    return this.text(name);
  }

  /** A member that is an integer from 0 to `most`. */
  integer(name: string, most: number): number | undefined {
    const value = this.get(name);
    return isInteger(value) && value >= 0 && value <= most ? value : undefined;
  }

  object(name: string): Members | undefined {
    return Members.of(this.get(name));
  }

  objects(name: string): Members[] | undefined {
    return Members.list(this.get(name));
  }

  /** Marks members as parts of the shape. */
  know(...names: readonly string[]): void {
    for (const name of names) this.#known.add(name);
  }

  /** The same where they are texts. A list of messages, say, is a param. */
  knowTexts(...names: readonly string[]): void {
    this.know(...names.filter((name) => typeof this.get(name) === "string"));
  }

  entries(): [string, unknown][] {
    return Object.entries(this.#object);
  }

  /** The members that are no part of the shape. */
  unknown(): [string, unknown][] {
    return this.entries().filter(([name]) => !this.#known.has(name));
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text in Unicode: half a surrogate pair is none. */
function isText(value: unknown): value is string {
  return typeof value === "string" && !/\p{Surrogate}/u.test(value);
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** Whether a value is nested deeper than `levels`, as no error is. */
function isTooDeep(value: unknown, levels = 128): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (
    levels === 0 ||
    Object.values(value).some((inner) => isTooDeep(inner, levels - 1))
  );
}
