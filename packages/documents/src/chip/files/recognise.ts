import { tlvAt } from '../lds/tlv.ts';
import { isFilling } from './filling.ts';
import { type ChipFileName, fileOfName, fileOfTag } from './names.ts';

/** What a file was taken for, and by what. */
export interface Recognised {
  readonly file: ChipFileName;
  readonly by: 'tag' | 'name';
  /** What the name speaks of, where it speaks of another file. */
  readonly named?: ChipFileName;
}

/**
 * Which file of the chip this is: by its tag, where what follows fits it; else by its name. Text files begin with
 * letters that are tags as well, so a tag alone does not count.
 */
export const recognise = (name: string, bytes: Uint8Array): Recognised | undefined => {
  const named = fileOfName(name);
  const tagged = byContent(bytes);
  if (tagged !== undefined)
    return {
      file: tagged,
      by: 'tag',
      ...(named === undefined || named === tagged ? {} : { named }),
    };
  return named === undefined ? undefined : { file: named, by: 'name' };
};

const byContent = (bytes: Uint8Array): ChipFileName | undefined => {
  const outer = tlvAt(bytes, 0, bytes.length);
  if (typeof outer === 'string' || !isFilling(bytes.subarray(outer.to))) return undefined;
  if (outer.tag === 0x31) return holds(bytes, SECURITY_INFO) ? 'EF.CardAccess' : undefined;
  // A SOD without its own tag is taken for one all the same; its reader says so.
  if (outer.tag === 0x30) {
    if (!holds(bytes, SIGNED_DATA)) return undefined;
    return holds(bytes, CARD_SECURITY) ? 'EF.CardSecurity' : 'EF.SOD';
  }
  return fileOfTag(outer.tag);
};

/** 0.4.0.127.0.7.2.2, 1.2.840.113549.1.7.2 and 0.4.0.127.0.7.3.2.1 as DER. */
const SECURITY_INFO = [0x04, 0x00, 0x7f, 0x00, 0x07, 0x02, 0x02];
const SIGNED_DATA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const CARD_SECURITY = [0x04, 0x00, 0x7f, 0x00, 0x07, 0x03, 0x02, 0x01];

/** Content types and first infos stand near the beginning. */
const NEAR = 256;

const holds = (bytes: Uint8Array, pattern: readonly number[]): boolean => {
  for (let at = 0; at < Math.min(NEAR, bytes.length); at++)
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
};
