import type { BytePlace } from '../../check/finding.ts';
import {
  contentOf,
  type DerFault,
  DerReader,
  oidOf,
  smallInteger,
  tags,
  textOf,
} from '../../der/index.ts';
import type { Say } from '../say.ts';

/** The hash of a data group as the security object has it. */
export interface GroupHash {
  /** 1 to 16. */
  readonly number: number;
  readonly hash: Uint8Array;
  readonly place: BytePlace | undefined;
}

/** The LDS security object inside EF.SOD, Doc 9303-10, 4.6.2.3. */
export interface SecurityObject {
  /** 0, or 1 if it contains the versions of LDS and Unicode. */
  readonly version: number;
  /** Object identifier of the digest algorithm. */
  readonly hashOid: string;
  readonly hashes: readonly GroupHash[];
  readonly ldsVersion: string | undefined;
  readonly unicodeVersion: string | undefined;
}

/**
 * Reads the content of EF.SOD. `place` maps bytes of the content to places in the file, if they are in one piece. Undefined if
 * it is not an LDS security object. Readable parts beside a fault are read.
 */
export const readSecurityObject = (
  content: Uint8Array,
  place: (from: number, to: number) => BytePlace | undefined,
  say: Say,
): SecurityObject | undefined => {
  const outer = DerReader.over(content);
  const reader = outer.enter(tags.sequence);
  const version = smallInteger(reader.take(tags.integer));
  const hashOid = oidOf(reader.enter(tags.sequence).take(tags.oid));
  const list = reader.enter(tags.sequence);
  const places = (from: number, to: number): readonly BytePlace[] => {
    const one = place(from, to);
    return one === undefined ? [] : [one];
  };
  const early = faultOf(outer);
  if (early !== undefined) {
    say('document.sod.content.malformed', {
      facts: { why: early.fault },
      places: places(early.offset, content.length),
    });
    return undefined;
  }
  const hashes: GroupHash[] = [];
  while (list.more && hashes.length < MOST_HASHES) {
    const entry = list.enter(tags.sequence);
    const number = smallInteger(entry.take(tags.integer)) ?? 0;
    const node = entry.take(tags.octetString);
    if (faultOf(outer) !== undefined) break;
    hashes.push({ number, hash: contentOf(node), place: place(node.body, node.bodyEnd) });
  }
  const info = reader.maybeEnter(tags.sequence);
  const ldsVersion = info === undefined ? undefined : textOf(info.next());
  const unicodeVersion = info === undefined ? undefined : textOf(info.next());
  const fault = faultOf(outer);
  if (fault !== undefined || reader.more || outer.more)
    say('document.sod.content.malformed', {
      facts: { why: fault?.fault ?? 'trailing' },
      places: places(fault?.offset ?? reader.offset, content.length),
    });
  sayVersion(version, info !== undefined, say);
  sayHashes(hashes, say);
  return { version: version ?? -1, hashOid, hashes, ldsVersion, unicodeVersion };
};

/** Read again each time: the fault of a reader appears during reading. */
const faultOf = (reader: DerReader): DerFault | undefined => reader.fault;

const MOST_HASHES = 64;

const sayVersion = (version: number | undefined, hasInfo: boolean, say: Say): void => {
  if (version === (hasInfo ? 1 : 0)) return;
  say('document.sod.content.version', {
    facts: { version: version ?? -1, info: hasInfo ? 'present' : 'absent' },
  });
};

const sayHashes = (hashes: readonly GroupHash[], say: Say): void => {
  // Doc 9303-10: two at least, DG1 and DG2 being mandatory.
  if (hashes.length < 2 || hashes.length > 16)
    say('document.sod.content.count', { facts: { count: hashes.length } });
  const seen = new Set<number>();
  for (const { number, place } of hashes) {
    const places = place === undefined ? [] : [place];
    if (number < 1 || number > 16) say('document.sod.content.group', { facts: { number }, places });
    if (seen.has(number)) say('document.sod.content.group-twice', { facts: { number }, places });
    seen.add(number);
  }
};
