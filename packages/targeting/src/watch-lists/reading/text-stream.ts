import { type FilePlace, type ImportProblem, importProblem } from './problem.ts';
import { decoderOf, type Encoding, encodings } from './text-decoder.ts';
import { checkUtf8 } from './utf8-check.ts';

/**
 * The text of a file, chunk by chunk. UTF-8 is read as it is, UTF-16 too and it is said; what is neither is not guessed: the
 * file stops at the byte, with what it looks like, and is read in another encoding where the caller names one.
 */
export class TextStream {
  #decode: ((bytes: Uint8Array) => string) | undefined;
  #encoding: Encoding | undefined;
  #carried: Uint8Array = new Uint8Array(0);
  /** Bytes that were turned into text. */
  #read = 0;
  #stopped = false;
  readonly #say: (problem: ImportProblem) => void;

  constructor(encoding: Encoding | undefined, say: (problem: ImportProblem) => void) {
    this.#encoding = encoding;
    this.#say = say;
  }

  /** Whether the file is not read any further. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** The text that these bytes complete. */
  push(bytes: Uint8Array): string {
    if (this.#stopped) return '';
    const all = joined(this.#carried, bytes);
    if (this.#decode === undefined && all.length < HEAD) {
      this.#carried = all;
      return '';
    }
    return this.#take(all, false);
  }

  /** What is left at the end; a character that is cut off stops the file. */
  end(): string {
    return this.#stopped ? '' : this.#take(this.#carried, true);
  }

  #take(bytes: Uint8Array, last: boolean): string {
    let from = 0;
    if (this.#decode === undefined) {
      const said = this.#encoding;
      const found = sniff(bytes);
      // A byte order mark is stronger than what anybody says.
      this.#encoding = found.mark > 0 ? found.encoding : (this.#encoding ?? found.encoding);
      from = found.mark;
      if (found.unknown !== undefined && said === undefined) return this.#refuse(0, found.unknown);
      if (this.#encoding !== 'utf-8')
        this.#say(importProblem('watch-list.file.read-as', START, { encoding: this.#encoding }));
      this.#decode = decoderOf(this.#encoding);
    }
    const rest = bytes.subarray(from);
    const whole = this.#wholeOf(rest, last);
    this.#read += from;
    if (whole === undefined) return '';
    this.#carried = rest.slice(whole);
    const text = this.#textOf(rest.subarray(0, whole));
    this.#read += whole;
    return text;
  }

  /** How many bytes are whole characters; undefined where the file stops. */
  #wholeOf(bytes: Uint8Array, last: boolean): number | undefined {
    if (this.#encoding === 'utf-8') {
      const { whole, goesOn } = checkUtf8(bytes);
      if (whole < bytes.length && (last || !goesOn)) {
        this.#refuse(whole, looksLike(bytes.subarray(whole, whole + HEAD)));
        return undefined;
      }
      return whole;
    }
    if (this.#encoding !== 'utf-16le' && this.#encoding !== 'utf-16be') return bytes.length;
    if (last) return bytes.length;
    const even = bytes.length & ~1;
    const high = bytes[even - (this.#encoding === 'utf-16le' ? 1 : 2)] ?? 0;
    return high >= 0xd8 && high < 0xdc ? even - 2 : even;
  }

  #textOf(bytes: Uint8Array): string {
    try {
      return this.#decode?.(bytes) ?? '';
    } catch {
      return this.#refuse(0, 'unknown');
    }
  }

  #refuse(offset: number, like: string): '' {
    this.#stopped = true;
    this.#carried = new Uint8Array(0);
    this.#say(
      importProblem('watch-list.file.encoding', START, {
        byte: this.#read + offset + 1,
        looksLike: like,
      }),
    );
    return '';
  }
}

const START: FilePlace = { line: 1 };

/** Number of bytes examined before reading. */
const HEAD = 1024;

interface Sniffed {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark. */
  readonly mark: number;
  /** The file declares an encoding that cannot be read here. */
  readonly unknown?: string;
}

const sniff = (bytes: Uint8Array): Sniffed => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries())
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  // In UTF-16 every second byte of what is written in Latin letters is zero.
  const many = head.length / 8;
  if ((zeros[1] ?? 0) > many && (zeros[0] ?? 0) < many / 4)
    return { encoding: 'utf-16le', mark: 0 };
  if ((zeros[0] ?? 0) > many && (zeros[1] ?? 0) < many / 4)
    return { encoding: 'utf-16be', mark: 0 };
  return declared(head);
};

/** The encoding of an XML declaration (XML 1.0, 4.3.3), or UTF-8. */
const declared = (head: Uint8Array): Sniffed => {
  const text = String.fromCharCode(...head.subarray(0, 200));
  const label = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1]?.toLowerCase();
  const name = label === undefined ? 'utf-8' : (SAME[label] ?? label);
  return (encodings as readonly string[]).includes(name)
    ? { encoding: name as Encoding, mark: 0 }
    : { encoding: 'utf-8', mark: 0, unknown: label ?? 'unknown' };
};

/** Labels under which the same is meant (WHATWG Encoding, 4.2). */
const SAME: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  cp1252: 'windows-1252',
  cp1251: 'windows-1251',
  'iso-8859-9': 'windows-1254',
};

/** Lone accented letters among Latin ones, or whole words of high bytes. A guess, said as one. */
const looksLike = (bytes: Uint8Array): string => {
  let high = 0;
  let pairs = 0;
  for (const [index, byte] of bytes.entries())
    if (byte >= 0x80) {
      high += 1;
      if ((bytes[index + 1] ?? 0) >= 0x80) pairs += 1;
    }
  return pairs * 2 > high ? 'windows-1251' : 'windows-1252';
};

const joined = (before: Uint8Array, bytes: Uint8Array): Uint8Array => {
  if (before.length === 0) return bytes;
  const all = new Uint8Array(before.length + bytes.length);
  all.set(before);
  all.set(bytes, before.length);
  return all;
};
