import { values } from './characters.ts';

/** Lines of a zone in capitals and without blanks, and whether anything had to be tidied for that. */
export interface Input {
  readonly lines: readonly string[];
  readonly tidied: boolean;
}

/** No zone has more; what a longer text holds is not looked at. */
const MOST_CHARACTERS = 4096;

/**
 * Splits a text into lines (or takes lines), drops blanks and empty lines, and reads lower case as capitals.
 * Other characters stay as they are: the reading names them.
 */
export const linesOf = (input: string | readonly string[]): Input => {
  const lines: string[] = [];
  let tidied = false;
  const add = (line: string): void => {
    if (line === '') return;
    if (isTidy(line)) lines.push(line);
    else {
      const tidy = withoutBlanks(line).toUpperCase();
      // A carriage return is part of the line break.
      tidied ||= line !== `${tidy}\r`;
      if (tidy !== '') lines.push(tidy);
    }
  };
  if (typeof input === 'string') splitLines(input.slice(0, MOST_CHARACTERS), add);
  else for (const line of input.slice(0, 8)) splitLines(line.slice(0, MOST_CHARACTERS), add);
  return { lines, tidied };
};

/** The lines of a text that has nothing to tidy: parted by line feeds, empty ones left out. */
export const plainLines = (text: string): readonly string[] => {
  const lines: string[] = [];
  if (text.length <= MOST_CHARACTERS)
    splitLines(text, (line) => {
      if (line !== '') lines.push(line);
    });
  return lines;
};

const BLANKS = /[\s\u200b-\u200d\ufeff]+/gu;

/**
 * Blanks are dropped, unless the line has the length of a format with them and with them only: then they stand
 * where a character could not be read.
 */
const withoutBlanks = (line: string): string => {
  const without = line.replace(BLANKS, '');
  const trimmed = line.trim();
  return LENGTHS.has(trimmed.length) && !LENGTHS.has(without.length) ? trimmed : without;
};

const LENGTHS: ReadonlySet<number> = new Set([9, 30, 36, 44]);

const splitLines = (text: string, add: (line: string) => void): void => {
  let from = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    add(text.slice(from, end));
    from = end + 1;
  }
  add(from === 0 ? text : text.slice(from));
};

/** Every character is allowed in a zone unchanged. */
const isTidy = (line: string): boolean => {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code > 127 || (values[code] ?? -1) < 0) return false;
  }
  return true;
};
