/** A SITA or ARINC Type B message around an interchange (IATA SCR Vol. 1, Type B text format). */
export interface TypeBInput {
  /** QK, QU, QD, QP, QN, QS, QX. */
  readonly priority: string;
  /** Seven-letter addresses. */
  readonly to: readonly string[];
  readonly from: string;
  /** Day, hour and minute, `010930`. */
  readonly filed: string;
  /** Characters on a line: 69, or 63 on old links. */
  readonly width?: number;
}

/**
 * Puts a Type B header, STX and ETX around an interchange and breaks its text into lines, in the middle of
 * values where the width falls there: what a carrier's link does, so that readers can be tested on it.
 */
export const wrapTypeB = (interchange: Uint8Array, input: TypeBInput): Uint8Array => {
  const width = input.width ?? 69;
  const header = `\u0001${input.priority} ${input.to.join(' ')}\r\n.${input.from} ${input.filed}\r\n\u0002`;
  const bytes: number[] = Array.from(header, (char) => char.charCodeAt(0));
  let column = 0;
  for (const byte of interchange) {
    if (column === width) {
      bytes.push(0x0d, 0x0a);
      column = 0;
    }
    bytes.push(byte);
    column = byte === 0x0a ? 0 : column + 1;
  }
  bytes.push(0x0d, 0x0a, 0x03);
  return Uint8Array.from(bytes);
};
