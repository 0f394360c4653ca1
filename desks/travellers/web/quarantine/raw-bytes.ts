/** How many bytes are drawn at most; more would stop the browser and help nobody. */
export const shownBytes = 16_384;

/** Whether bytes are mostly text. */
export const looksLikeText = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 4096);
  let odd = 0;
  for (const byte of sample)
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) odd += 1;
  return odd * 20 <= sample.length;
};

/** Bytes as text; invalid UTF-8 is read as Latin. */
export const asText = (bytes: Uint8Array): string => {
  const some = bytes.subarray(0, shownBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(some, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(some);
  }
};

/** Bytes as rows of offset, hexadecimal and text, 16 a row. */
export const asHex = (bytes: Uint8Array): string => {
  const some = bytes.subarray(0, shownBytes);
  const rows: string[] = [];
  for (let at = 0; at < some.length; at += 16) {
    const row = [...some.subarray(at, at + 16)];
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const text = row
      .map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.'))
      .join('');
    rows.push(`${at.toString(16).padStart(6, '0')}  ${hex.padEnd(47)}  ${text}`);
  }
  return rows.join('\n');
};
