declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { readonly written: number };
};

// To take a text's bytes at once is several times faster than to ask for its characters one by one.
const encoder = new TextEncoder();

/** Room for more places than any format has, were each to take three bytes. */
const room = new ArrayBuffer(300);
const from: readonly Uint8Array[] = Array.from(
  { length: 100 },
  (_, at) => new Uint8Array(room, at),
);

/**
 * The bytes of the lines of a zone, one line after the other; undefined where one is not ASCII. The next call uses
 * the same room again. The first byte stands `shift` bytes into it, for those who read {@link words}.
 */
export const bytesOf = (lines: readonly string[], shift: number): Uint8Array | undefined => {
  let at = shift;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    if (encoder.encodeInto(line, from[at] as Uint8Array).written !== line.length) return undefined;
    at += line.length;
  }
  return from[shift];
};

/** The same room, four bytes at a time. */
export const words: Int32Array = new Int32Array(room);

/** Whether the first of four bytes is the lowest in a word; quick ways that read words are for such machines only. */
export const lowestFirst: boolean = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;
