/** A JSON object whose members are looked at one by one; what does not fit is remembered by its path. */
export class JsonShape {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #faults: string[];

  private constructor(value: Readonly<Record<string, unknown>>, path: string, faults: string[]) {
    this.#value = value;
    this.#path = path;
    this.#faults = faults;
  }

  /** The shape of a value; undefined, and a fault, if it is not an object. */
  static of(value: unknown, path: string, faults: string[]): JsonShape | undefined {
    if (isObject(value)) return new JsonShape(value, path, faults);
    faults.push(path);
    return undefined;
  }

  /** Whether there is such a member. */
  has(name: string): boolean {
    return Object.hasOwn(this.#value, name);
  }

  /** A member as it stands. */
  raw(name: string): unknown {
    return this.has(name) ? this.#value[name] : undefined;
  }

  /** Members that the format does not have are faults. */
  only(...names: readonly string[]): void {
    for (const name of Object.keys(this.#value))
      if (!names.includes(name)) this.fault(name.slice(0, 40));
  }

  /** An inner object; undefined, and a fault, if it is not an object. */
  object(name: string): JsonShape | undefined {
    return JsonShape.of(this.raw(name), this.path(name), this.#faults);
  }

  /** Bytes in hexadecimal. */
  hex(name: string): Uint8Array | undefined {
    const text = this.raw(name);
    if (typeof text === 'string' && text.length <= MOST_HEX && /^([0-9A-Fa-f]{2})+$/.test(text))
      return bytesOfHex(text);
    this.fault(name);
    return undefined;
  }

  /** Bytes in hexadecimal, where the member is there. */
  optionalHex(name: string): Uint8Array | undefined {
    return this.has(name) ? this.hex(name) : undefined;
  }

  /** A text of this form and of at most this length. */
  text(name: string, form: RegExp, most: number): string | undefined {
    const text = this.raw(name);
    if (typeof text === 'string' && text.length <= most && form.test(text)) return text;
    this.fault(name);
    return undefined;
  }

  /** An integer from 0 on. */
  natural(name: string): number | undefined {
    const value = this.raw(name);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.fault(name);
    return undefined;
  }

  /** The path of a member, `/chipAuthentication/nonce`. */
  path(name: string): string {
    return `${this.#path}/${name}`;
  }

  /** Remembers that a member is not in form. */
  fault(name: string): void {
    this.#faults.push(this.path(name));
  }
}

/** As many characters as the schema allows. */
const MOST_HEX = 8192;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bytesOfHex = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length / 2 }, (_, at) =>
    Number.parseInt(text.slice(at * 2, at * 2 + 2), 16),
  );
