import { utf8 } from '../../truth/canonical-json.ts';
import { ascii, concat } from '../encoding/bytes.ts';
import { tlv } from '../encoding/der.ts';
import { emblem } from '../picture/emblem.ts';
import type { GroupNumber } from './chip-files.ts';
import { groupTags } from './chip-files.ts';
import { faceRecord } from './face-record.ts';

/** DG1 (Doc 9303-10, 4.7.1): the zone as one text. */
export const dg1 = (zone: readonly string[]): Uint8Array =>
  tlv(groupTags[1], tlv(0x5f1f, ascii(zone.join(''))));

/** DG2 (4.7.2): one biometric information template of ISO/IEC 7816-11 with a facial record. */
export const dg2 = (portrait: string): Uint8Array => {
  const header = tlv(
    0xa1,
    tlv(0x80, Uint8Array.of(1, 1)),
    tlv(0x81, Uint8Array.of(2)),
    tlv(0x87, Uint8Array.of(1, 1)),
    tlv(0x88, Uint8Array.of(0, 8)),
  );
  return tlv(
    groupTags[2],
    tlv(
      0x7f61,
      tlv(0x02, Uint8Array.of(1)),
      tlv(0x7f60, header, tlv(0x5f2e, faceRecord(emblem(portrait)))),
    ),
  );
};

/** What DG11 says of the holder. */
export interface HolderDetails {
  /** In the letters of the people, fillers as in a zone. */
  readonly fullName: string;
  /** Eight digits. */
  readonly birth: string;
  readonly birthPlace: string;
  readonly personalNumber?: string;
}

/** DG11 (4.7.11). */
export const dg11 = (details: HolderDetails): Uint8Array =>
  listed(groupTags[11], [
    [0x5f0e, utf8(details.fullName)],
    ...(details.personalNumber === undefined
      ? []
      : [[0x5f10, ascii(details.personalNumber)] as const]),
    [0x5f2b, ascii(details.birth)],
    [0x5f11, utf8(details.birthPlace)],
  ]);

/** DG12 (4.7.12): who issued the document, and when (eight digits). */
export const dg12 = (authority: string, issued: string): Uint8Array =>
  listed(groupTags[12], [
    [0x5f19, utf8(authority)],
    [0x5f26, ascii(issued)],
  ]);

/** EF.COM (4.6.1): versions of LDS and Unicode, and the tags of the groups. */
export const efCom = (groups: readonly GroupNumber[], version: '0107' | '0108'): Uint8Array =>
  tlv(
    0x60,
    tlv(0x5f01, ascii(version)),
    tlv(0x5f36, ascii('040000')),
    tlv(
      0x5c,
      Uint8Array.from(groups, (group) => groupTags[group]),
    ),
  );

/** Objects after the list of their tags. */
const listed = (
  tag: number,
  objects: readonly (readonly [tag: number, value: Uint8Array])[],
): Uint8Array =>
  tlv(
    tag,
    tlv(0x5c, concat(...objects.map(([object]) => Uint8Array.of(object >> 8, object & 0xff)))),
    ...objects.map(([object, value]) => tlv(object, value)),
  );
