/**
 * Whether bytes are a certificate, as far as their beginning tells: a version in the first place (RFC 5280, 4.1), which
 * revocation lists and signed lists do not have there. PEM is told by its own first line.
 */
export const isCertificate = (bytes: Uint8Array): boolean => {
  if (bytes[0] === 0x2d)
    return new TextDecoder().decode(bytes.subarray(0, 64)).includes('BEGIN CERTIFICATE');
  const inner = afterHead(bytes, 0);
  const first = inner === undefined ? undefined : afterHead(bytes, inner);
  return (
    first !== undefined &&
    bytes[first] === 0xa0 &&
    bytes[first + 1] === 0x03 &&
    bytes[first + 2] === 0x02
  );
};

/** Start of the content of a SEQUENCE, or undefined. */
const afterHead = (bytes: Uint8Array, at: number): number | undefined => {
  const length = bytes[at + 1];
  if (bytes[at] !== 0x30 || length === undefined) return undefined;
  return length < 0x80 ? at + 2 : at + 2 + (length & 0x7f);
};
