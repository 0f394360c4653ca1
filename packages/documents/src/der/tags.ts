/**
 * Tags of the identifier octets, read as one number: `0x30` for SEQUENCE, `0xa0` for [0] constructed, `0x5f1f` and `0x7f2e`
 * for the two-octet tags of Doc 9303-10.
 */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  generalString: 0x1b,
  universalString: 0x1c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The tag of a constructed context-specific element: `contextTag(0)` is `[0]`, 0xa0. Numbers up to 30. */
export const contextTag = (number: number): number => 0xa0 + number;

/** The tag of a primitive context-specific element: `implicitTag(2)` is `[2]`, 0x82. Numbers up to 30. */
export const implicitTag = (number: number): number => 0x80 + number;

/** Whether a tag stands for elements within: bit 6 of its first octet (X.690, 8.1.2.5). */
export const isConstructed = (tag: number): boolean =>
  ((tag > 0xffff ? tag >>> 16 : tag > 0xff ? tag >>> 8 : tag) & 0x20) !== 0;
