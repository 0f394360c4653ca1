import { isUtf8 } from 'node:buffer';

/** A line of a file, or the reason for its rejection. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text?: string;
  readonly fault?: LineFault;
}

/** Why a line could not be read: its bytes are not UTF-8, or it is longer than any row of a list. */
export type LineFault = 'encoding' | 'too-long';

/** Longest line, in bytes. */
const MOST_BYTES = 65_536;

const NEW_LINE = 10;

/**
 * Cuts bytes that come in pieces into lines, and holds no more than a piece and one row of them: a file of any size, or
 * one without an end of line, takes no more memory. A line that is not UTF-8 is one fault and the next is read.
 */
export class Lines {
  private rest: Buffer = Buffer.alloc(0);
  private number = 1;
  /** Inside a line that is too long and has been told as a fault. */
  private skipping = false;

  /** The lines that end in a piece. Their number is that of the file. */
  push(piece: Buffer): readonly Line[] {
    const end = piece.lastIndexOf(NEW_LINE);
    if (end < 0) return this.hold(piece);
    const whole = Buffer.concat([this.rest, piece.subarray(0, end)]);
    this.rest = piece.subarray(end + 1);
    const lines = this.cut(whole);
    return this.rest.length > MOST_BYTES ? [...lines, ...this.hold(Buffer.alloc(0))] : lines;
  }

  /** The last line, where no line break ends it. */
  end(): readonly Line[] {
    const { rest } = this;
    this.rest = Buffer.alloc(0);
    return rest.length === 0 || this.skipping ? [] : this.cut(rest);
  }

  private hold(piece: Buffer): readonly Line[] {
    if (!this.skipping) this.rest = Buffer.concat([this.rest, piece]);
    if (this.rest.length <= MOST_BYTES) return [];
    this.rest = Buffer.alloc(0);
    this.skipping = true;
    return [{ number: this.number, fault: 'too-long' }];
  }

  private cut(bytes: Buffer): readonly Line[] {
    const valid = isUtf8(bytes);
    // Latin-1 keeps every byte as one character, so that the lines of a damaged piece can be told apart.
    const texts = bytes.toString(valid ? 'utf8' : 'latin1').split('\n');
    const lines: Line[] = [];
    for (const text of texts) {
      if (this.skipping) this.skipping = false;
      else lines.push(lineOf(this.number, text, valid));
      this.number += 1;
    }
    return lines;
  }
}

const lineOf = (number: number, text: string, valid: boolean): Line => {
  if (text.length > MOST_BYTES) return { number, fault: 'too-long' };
  const bytes = valid ? undefined : Buffer.from(text, 'latin1');
  if (text.includes('\0') || (bytes !== undefined && !isUtf8(bytes)))
    return { number, fault: 'encoding' };
  const read = bytes === undefined ? text : bytes.toString('utf8');
  const start = number === 1 && read.startsWith('\uFEFF') ? 1 : 0;
  return { number, text: read.slice(start, read.endsWith('\r') ? -1 : undefined) };
};
