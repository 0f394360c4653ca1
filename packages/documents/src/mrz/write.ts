import { err, ok, type Result } from '@amirani/core';
import { FILLER, firstOutside } from './characters.ts';
import { checkDigit } from './check-digit.ts';
import { computedDigit } from './checks.ts';
import type { MrzContent, MrzWriteOptions } from './content.ts';
import { layouts } from './formats/index.ts';
import type { CheckSpec, FieldSpec, Layout } from './layout.ts';
import type { MrzFieldName } from './model.ts';
import { placeValues } from './place-values.ts';
import { writeDate } from './write-date.ts';
import { writeNames } from './write-names.ts';

/** A written zone. */
export interface MrzWriting {
  readonly lines: readonly string[];
  /** Letters of the name are missing, for the field is too short. */
  readonly truncated: boolean;
}

/** Why a value cannot be written. */
export type MrzWriteIssueCode =
  | 'document.mrz.write.too-long'
  | 'document.mrz.write.character'
  | 'document.mrz.write.date'
  | 'document.mrz.write.no-place';

/** A value that cannot be written. */
export interface MrzWriteIssue {
  readonly code: MrzWriteIssueCode;
  readonly field: MrzFieldName;
}

/**
 * Writes a zone with its check digits. Names may be in any script that `@amirani/names` transliterates and are
 * cut by the rules of Doc 9303 where they do not fit; a document number that is too long for TD1 or TD2 goes on
 * in the optional data (note j). All other values must fit: else the issues say which do not.
 */
export const writeMrz = (
  content: MrzContent,
  options: MrzWriteOptions = {},
): Result<MrzWriting, MrzWriteIssue> => {
  const sheet = new Sheet(layouts[content.format]);
  const names = writeNames(sheet.layout, content, options);
  for (const { spec, text } of names.places) sheet.put(spec.line, spec.from, text);
  for (const spec of sheet.layout.fields) {
    const value = content[spec.name];
    if (value !== undefined && !NAMES.includes(spec.name)) sheet.write(spec, value);
  }
  const placed = new Set(sheet.layout.fields.map(({ name }) => name));
  for (const [name, value] of Object.entries(content))
    if (name !== 'format' && value !== undefined && !placed.has(name as MrzFieldName))
      sheet.issues.push({ code: 'document.mrz.write.no-place', field: name as MrzFieldName });
  const [first, ...others] = sheet.issues;
  if (first !== undefined) return err(first, ...others);
  return ok({ lines: sheet.finish(), truncated: names.truncated });
};

const NAMES: readonly MrzFieldName[] = ['primaryIdentifier', 'secondaryIdentifier'];

/** The lines while they are filled in. */
class Sheet {
  readonly layout: Layout;
  readonly issues: MrzWriteIssue[] = [];
  readonly #lines: string[];
  /** The second part of a long document number, without its digit. */
  #tail = '';
  #long = false;

  constructor(layout: Layout) {
    this.layout = layout;
    this.#lines = layout.lengths.map((length) => FILLER.repeat(length));
  }

  put(line: number, from: number, text: string): void {
    const before = this.#lines[line] ?? '';
    this.#lines[line] = before.slice(0, from) + text + before.slice(from + text.length);
  }

  write(spec: FieldSpec, value: string): void {
    const text = this.#encode(spec, value);
    if (text !== undefined) this.put(spec.line, this.#from(spec), text);
  }

  /** The places of a field as they are to be, or an issue. */
  #encode(spec: FieldSpec, value: string): string | undefined {
    const { name, from, to } = spec;
    let width = to - from;
    let text = value.toUpperCase().replace(/[\s-]/g, FILLER);
    if (name.startsWith('date')) {
      const date = writeDate(value, width);
      if (date === undefined) return this.#issue('document.mrz.write.date', name);
      text = date;
    }
    if (name === 'sex' && text === 'X') text = FILLER;
    if (firstOutside(text, spec.mask) >= 0)
      return this.#issue('document.mrz.write.character', name);
    if (name === 'documentNumber' && text.length > width && this.#continues(text, width)) {
      this.#tail = text.slice(width);
      this.#long = true;
      text = text.slice(0, width);
    }
    width -= this.#from(spec) - from;
    if (text.length > width) return this.#issue('document.mrz.write.too-long', name);
    return text.padEnd(width, FILLER);
  }

  #issue(code: MrzWriteIssueCode, field: MrzFieldName): undefined {
    this.issues.push({ code, field });
  }

  /** Whether a long number has room in the optional data, with its digit. */
  #continues(number: string, width: number): boolean {
    const { continuation } = this.layout;
    if (continuation === undefined || number.includes(FILLER)) return false;
    return number.length - width + 1 <= continuation.to - continuation.from;
  }

  /** Where a field begins; optional data stands behind a long number, its digit and a filler. */
  #from({ line, from, to }: FieldSpec): number {
    const { continuation } = this.layout;
    const behind = this.#long && continuation?.line === line && continuation.from === from;
    return behind ? Math.min(from + this.#tail.length + 2, to) : from;
  }

  /** Puts the check digits, the composite one last. */
  finish(): readonly string[] {
    for (const check of this.layout.checks)
      if (this.#long && check.name === 'documentNumber') this.#finishLong(check);
      else this.put(check.line, check.from, String(this.#digit(check)));
    return this.#lines;
  }

  #digit(check: CheckSpec): number {
    return computedDigit(check, placeValues(this.layout, this.#lines));
  }

  #finishLong({ over }: CheckSpec): void {
    const { continuation } = this.layout;
    const [range] = over;
    if (continuation === undefined || range === undefined) return;
    const [line, from, to] = range;
    const number = (this.#lines[line] ?? '').slice(from, to) + this.#tail;
    this.put(continuation.line, continuation.from, this.#tail + String(checkDigit(number)));
  }
}
