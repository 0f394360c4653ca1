import { type DerFaultKind, DerReader, smallInteger, tags } from '../der/index.ts';

/** Why the content of a list cannot be used. */
export type ListFault = { readonly fault: DerFaultKind; readonly offset: number } | 'too-many';

/** Bytes of one certificate in the content of a list. */
interface ListedCertificate {
  readonly position: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** The content of a master list, split but not read. */
export interface MasterListContent {
  readonly version: number;
  readonly certificates: readonly ListedCertificate[];
  readonly fault: ListFault | undefined;
}

/**
 * Splits a CscaMasterList (2.23.136.1.1.2; Doc 9303-12, 9.2) into its certificates; views, no copies. A list with more
 * than `limit` is refused whole: a part of a list would look like a list.
 */
export const splitMasterList = (content: Uint8Array, limit: number): MasterListContent => {
  const list = DerReader.over(content, content.length).enter(tags.sequence);
  const version = smallInteger(list.take(tags.integer)) ?? -1;
  const set = list.enter(tags.set);
  const certificates: ListedCertificate[] = [];
  while (set.more) {
    if (certificates.length >= limit) return { version, certificates: [], fault: 'too-many' };
    const node = set.next();
    if (set.fault !== undefined) break;
    certificates.push({
      position: certificates.length,
      offset: node.start,
      bytes: content.subarray(node.start, node.end),
    });
  }
  return { version, certificates, fault: list.fault };
};
