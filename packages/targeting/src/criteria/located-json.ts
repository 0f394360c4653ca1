import { type Issue, unreadable } from './issue.ts';
import { type Place, placeAt } from './place.ts';

/** A JSON value and where it stands. Numbers keep their text. */
export type Located =
  | { readonly kind: 'text' | 'number' | 'word'; readonly text: string; readonly at: Place }
  | { readonly kind: 'list'; readonly items: readonly Located[]; readonly at: Place }
  | { readonly kind: 'object'; readonly entries: readonly LocatedEntry[]; readonly at: Place };

/** A member of a JSON object. */
export interface LocatedEntry {
  readonly key: string;
  readonly at: Place;
  readonly value: Located;
}

const DEEPEST = 16;
const STRING = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/** Reads JSON (RFC 8259) with the place of every value. Never throws: what is wrong is an issue with line and column. */
export const readLocatedJson = (
  text: string,
): { readonly value?: Located; readonly issues: readonly Issue[] } => {
  const cursor = new Cursor(text);
  try {
    const value = cursor.value(0);
    cursor.space();
    if (cursor.offset < text.length) cursor.fail('END');
    return { value, issues: [] };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { issues: [error.issue] };
  }
};

/** Thrown inside this file alone. */
class NotJson extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super();
    this.issue = issue;
  }
}

class Cursor {
  offset = 0;
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }

  fail(expected: string): never {
    throw new NotJson(
      unreadable('targeting.read.json', placeAt(this.#text, this.offset), { expected }),
    );
  }

  space(): void {
    this.#match(SPACE);
  }

  value(depth: number): Located {
    if (depth > DEEPEST) this.fail('DEPTH');
    this.space();
    const at = placeAt(this.#text, this.offset);
    const char = this.#text.charAt(this.offset);
    if (char === '{') return { kind: 'object', entries: this.#object(depth), at };
    if (char === '[') return { kind: 'list', items: this.#list(depth), at };
    if (char === '"') return { kind: 'text', text: this.#string(), at };
    const number = this.#match(NUMBER);
    if (number !== undefined) return { kind: 'number', text: number, at };
    const word = this.#match(WORD);
    if (word !== undefined) return { kind: 'word', text: word, at };
    return this.fail('VALUE');
  }

  #object(depth: number): readonly LocatedEntry[] {
    const entries: LocatedEntry[] = [];
    this.#sequence('}', () => {
      const at = placeAt(this.#text, this.offset);
      const key = this.#string();
      this.space();
      if (!this.#accept(':')) this.fail(':');
      entries.push({ key, at, value: this.value(depth + 1) });
    });
    return entries;
  }

  #list(depth: number): readonly Located[] {
    const items: Located[] = [];
    this.#sequence(']', () => items.push(this.value(depth + 1)));
    return items;
  }

  /** Members between an opening bracket, at which the cursor stands, and its closing one. */
  #sequence(end: string, member: () => unknown): void {
    this.offset += 1;
    this.space();
    if (this.#accept(end)) return;
    for (;;) {
      this.space();
      member();
      this.space();
      if (this.#accept(end)) return;
      if (!this.#accept(',')) this.fail(end);
    }
  }

  #string(): string {
    const text = this.#match(STRING);
    if (text === undefined) return this.fail('TEXT');
    try {
      return String(JSON.parse(text));
    } catch {
      return this.fail('TEXT');
    }
  }

  #accept(char: string): boolean {
    if (this.#text.charAt(this.offset) !== char) return false;
    this.offset += 1;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.offset += found.length;
    return found;
  }
}
