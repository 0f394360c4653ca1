import type { BytePlace } from '../../check/finding.ts';
import { DerReader, oidOf, rawOf, smallInteger, tags } from '../../der/index.ts';
import type { DerNode } from '../../der/node.ts';
import { type FileView, openTemplate, placeIn } from './file-view.ts';
import { type InfoKey, readInfoKey } from './standardized-key.ts';

/** What kinds of security information there are: BSI TR-03110-3, A.1.1, and Doc 9303-11, 9.2. */
type SecurityInfoKind =
  | 'pace'
  | 'pace-parameters'
  | 'chip-authentication'
  | 'chip-authentication-parameters'
  | 'chip-authentication-key'
  | 'terminal-authentication'
  | 'active-authentication'
  | 'restricted-identification'
  | 'card-info'
  | 'ef-dir'
  | 'unknown';

/** One security information of DG14, EF.CardAccess or EF.CardSecurity. */
export interface SecurityInfo {
  readonly kind: SecurityInfoKind;
  readonly oid: string;
  readonly version: number | undefined;
  /** Identifier of the key, or of the domain parameters. */
  readonly id: number | undefined;
  /** Active authentication: the signature algorithm. */
  readonly algorithm: string | undefined;
  /** SubjectPublicKeyInfo or AlgorithmIdentifier of keys and parameters, in place. */
  readonly data: Uint8Array | undefined;
  readonly place: BytePlace;
  /** The whole information, to compare one file with another. */
  readonly bytes: Uint8Array;
}

/** The key of an information, in place, or undefined. */
export const keyInInfo = ({ data, bytes, place }: SecurityInfo): InfoKey | undefined =>
  data === undefined
    ? undefined
    : readInfoKey(data, place.source, place.offset + data.byteOffset - bytes.byteOffset);

const BSI = '0.4.0.127.0.7.2.2';
const AA_OID = '2.23.136.1.1.5';

/** Reads DG14: a set of security information inside the template. */
export const readDg14 = (view: FileView): readonly SecurityInfo[] | undefined => {
  const template = openTemplate(view);
  return template === undefined ? undefined : readSecurityInfos(view, template.from, template.to);
};

/** Reads EF.CardAccess: the set without a template. */
export const readCardAccess = (view: FileView): readonly SecurityInfo[] | undefined => {
  if (view.bytes.length > 0) return readSecurityInfos(view, 0, view.bytes.length);
  view.say('document.chip.file.empty', { facts: { file: view.file } });
  return undefined;
};

/**
 * Reads a set of security information between two offsets. A broken information ends at the fault; the others are read.
 * Undefined without a set.
 */
export const readSecurityInfos = (
  view: FileView,
  from: number,
  to: number,
): readonly SecurityInfo[] | undefined => {
  const outer = DerReader.over(view.bytes.subarray(from, to));
  const set = outer.take(tags.set);
  if (outer.fault !== undefined) {
    view.say('document.chip.security-infos.broken', {
      facts: { file: view.file, why: outer.fault.fault },
      places: [placeIn(view, from, to)],
    });
    return undefined;
  }
  const reader = outer.into(set);
  const infos: SecurityInfo[] = [];
  while (reader.more && infos.length < MOST_INFOS) {
    const node = reader.next();
    const place = placeIn(view, from + node.start, from + node.end);
    const info = node.tag === tags.sequence ? readInfo(node, place) : undefined;
    if (info !== undefined) infos.push(info);
    else if (node.tag >= 0)
      view.say('document.chip.security-infos.info', {
        facts: { file: view.file },
        places: [place],
      });
  }
  if (reader.fault !== undefined)
    view.say('document.chip.security-infos.broken', {
      facts: { file: view.file, why: reader.fault.fault },
      places: [placeIn(view, from + reader.fault.offset, to)],
    });
  return infos;
};

const MOST_INFOS = 256;

const readInfo = (node: DerNode, place: BytePlace): SecurityInfo | undefined => {
  const reader = DerReader.inside(node);
  const oid = oidOf(reader.take(tags.oid));
  if (reader.fault !== undefined || oid === '') return undefined;
  const kind = kindOf(oid);
  const first = reader.next();
  const second = reader.more ? reader.next() : undefined;
  if (reader.fault !== undefined && kind !== 'unknown') return undefined;
  const number = (one: DerNode | undefined): number | undefined =>
    one?.tag === tags.integer ? smallInteger(one) : undefined;
  return {
    kind,
    oid,
    version: number(first),
    id: number(second),
    algorithm: kind === 'active-authentication' && second !== undefined ? oidOf(second) : undefined,
    data: first.tag === tags.sequence ? rawOf(first) : undefined,
    place,
    bytes: rawOf(node),
  };
};

const kindOf = (oid: string): SecurityInfoKind => {
  if (oid === AA_OID) return 'active-authentication';
  if (oid === '2.23.136.1.1.13') return 'ef-dir';
  if (!oid.startsWith(`${BSI}.`)) return 'unknown';
  const [room = '', ...rest] = oid.slice(BSI.length + 1).split('.');
  // A protocol with all its arcs has a version; one without the last names domain parameters.
  const complete = rest.length >= 2;
  if (room === '1') return 'chip-authentication-key';
  if (room === '2') return 'terminal-authentication';
  if (room === '3') return complete ? 'chip-authentication' : 'chip-authentication-parameters';
  if (room === '4') return complete ? 'pace' : 'pace-parameters';
  if (room === '5') return 'restricted-identification';
  return room === '6' ? 'card-info' : 'unknown';
};
