import type { Tokens } from '../edifact/index.ts';
import { type Diagnostic, type DiagnosticCode, diagnosticCodes } from '../record.ts';
import { locatorOf } from './marks.ts';

/** A diagnostic as it is collected: its place is a byte range of the file, or none (-1). */
export interface DiagnosticReading {
  readonly code: DiagnosticCode;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** More of one kind than this in one message are only counted, so that a hostile text costs no memory. */
const SHOWN = 20;

/** Collects the diagnostics of one message, or of a file. */
export class DiagnosticList {
  readonly list: DiagnosticReading[] = [];
  #counts: Map<DiagnosticCode, number> | undefined;

  /** Adds one about the whole. The text never holds a traveller's data. */
  add(code: DiagnosticCode, text: string): void {
    this.#push(code, text, -1, -1);
  }

  /** Adds one about a segment. */
  atSegment(code: DiagnosticCode, text: string, tokens: Tokens, segment: number): void {
    this.#push(code, text, tokens.segmentStart(segment), tokens.segmentEnd(segment));
  }

  /** Adds one about a component; about nothing in particular where the token is -1. */
  atToken(code: DiagnosticCode, text: string, tokens: Tokens, token: number): void {
    if (token < 0) this.add(code, text);
    else this.#push(code, text, tokens.start(token), tokens.end(token));
  }

  /** Says how many of each kind are not shown. Called once, at the end. */
  close(): void {
    for (const [code, count] of this.#counts ?? []) {
      if (count > SHOWN) {
        this.list.push({
          code,
          text: `and ${count - SHOWN} more of this kind`,
          start: -1,
          end: -1,
        });
      }
    }
    this.#counts = undefined;
  }

  #push(code: DiagnosticCode, text: string, start: number, end: number): void {
    this.#counts ??= new Map();
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= SHOWN) this.list.push({ code, text, start, end });
  }
}

/** The plain form, with a locator where the place is inside the message. */
export const toDiagnostic = (
  reading: DiagnosticReading,
  tokens?: Tokens,
  firstSegment = 0,
): Diagnostic => {
  const at =
    tokens === undefined || reading.start < tokens.segmentStart(firstSegment)
      ? undefined
      : locatorOf(tokens, firstSegment, reading.start, reading.end);
  const { code, text } = reading;
  const severity = diagnosticCodes[code];
  return at === undefined ? { code, severity, text } : { code, severity, text, at };
};
