/** Present in Node and in every browser; declared here because packages know neither. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Encodings in which a file may be read. All but UTF-8 and UTF-16 are read only where somebody says so. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1254',
] as const;

/** One of {@link encodings}. */
export type Encoding = (typeof encodings)[number];

/**
 * Decodes whole characters.
 * @throws TypeError if the bytes are not in the encoding.
 */
export const decoderOf = (encoding: Encoding): ((bytes: Uint8Array) => string) => {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes) => decoder.decode(bytes);
};

/** The 128 characters of the upper half of a one-byte encoding, by code point. */
export const upperHalf = (encoding: Encoding): ReadonlyMap<number, number> => {
  const decoder = new TextDecoder(encoding);
  return new Map(
    Array.from({ length: 128 }, (_, index) => {
      const byte = index + 128;
      return [decoder.decode(Uint8Array.of(byte)).codePointAt(0) ?? byte, byte];
    }),
  );
};
