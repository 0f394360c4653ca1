import { type Issue, unreadable } from './issue.ts';
import type { Place, Spot } from './place.ts';

/** A token of the text form. */
export interface Token extends Spot {
  readonly kind: 'word' | 'quoted' | 'mark';
  /** Whether it is the first of its line: there reading goes on after something that could not be read. */
  readonly first: boolean;
}

const WORD = /[A-Za-z0-9_.:/+-]+/y;
const MARKS = '(),[]';

/** Cuts a text into tokens. `#` begins a remark that reaches to the end of the line. Never throws. */
export const tokensOf = (
  text: string,
): { readonly tokens: readonly Token[]; readonly issues: readonly Issue[] } => {
  const tokens: Token[] = [];
  const issues: Issue[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    cutLine(line, index + 1, tokens, issues);
  });
  return { tokens, issues };
};

const cutLine = (line: string, number: number, tokens: Token[], issues: Issue[]): void => {
  let first = true;
  let offset = 0;
  while (offset < line.length) {
    const char = line.charAt(offset);
    const at: Place = { line: number, column: offset + 1 };
    if (char === '#') return;
    if (/\s/.test(char)) {
      offset += 1;
      continue;
    }
    const token = tokenAt(line, offset);
    if (token === undefined) {
      issues.push(
        char === '"'
          ? unreadable('targeting.read.quote-open', at)
          : unreadable('targeting.read.token', at, { found: char, expected: 'WORD' }),
      );
      if (char === '"') return;
      offset += 1;
      continue;
    }
    tokens.push({ kind: token.kind, text: token.text, at, first });
    first = false;
    offset = token.end;
  }
};

const tokenAt = (
  line: string,
  offset: number,
): { kind: Token['kind']; text: string; end: number } | undefined => {
  const char = line.charAt(offset);
  if (MARKS.includes(char)) return { kind: 'mark', text: char, end: offset + 1 };
  if (char === '"') return quotedAt(line, offset);
  WORD.lastIndex = offset;
  const word = WORD.exec(line)?.[0];
  return word === undefined ? undefined : { kind: 'word', text: word, end: offset + word.length };
};

/** A quoted text: `\"`, `\\` and `\n` stand for a quotation mark, a backslash and a new line. */
const quotedAt = (
  line: string,
  offset: number,
): { kind: 'quoted'; text: string; end: number } | undefined => {
  let text = '';
  for (let index = offset + 1; index < line.length; index += 1) {
    const char = line.charAt(index);
    if (char === '"') return { kind: 'quoted', text, end: index + 1 };
    if (char !== '\\') {
      text += char;
      continue;
    }
    index += 1;
    const escaped = line.charAt(index);
    text += escaped === 'n' ? '\n' : escaped === 'r' ? '\r' : escaped;
  }
  return undefined;
};

/** A text in the text form: bare if it is a word, else quoted. */
export const quoted = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;
