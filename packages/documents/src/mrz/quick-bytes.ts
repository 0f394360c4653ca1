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
 * The bytes of the zone whose bytes were taken last, one line after the other. What reads them keeps the array in a
 * constant of its own file, which is known when the code is compiled; one that is imported is looked up each time.
 */
export const zoneBytes: Uint8Array = new Uint8Array(room);

/** The same bytes, to take four at a time. */
export const zoneView: DataView = new DataView(room);

/** Takes the bytes of the lines of a zone; false where one is not ASCII. */
export const takeBytes = (lines: readonly string[]): boolean => {
  let at = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    if (encoder.encodeInto(line, from[at] as Uint8Array).written !== line.length) return false;
    at += line.length;
  }
  return true;
};
