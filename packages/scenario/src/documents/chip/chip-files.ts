import type { CurveName, EcKey } from '../crypto/ec.ts';
import type { Key } from '../crypto/signature.ts';
import type { ActiveAuthentication } from '../states/issuer.ts';

/** The numbers of the data groups that these chips hold. */
export type GroupNumber = 1 | 2 | 11 | 12 | 14 | 15;

/** The tags of the data groups, which EF.COM lists (Doc 9303-10, 4.7). */
export const groupTags: Readonly<Record<GroupNumber, number>> = {
  1: 0x61,
  2: 0x75,
  11: 0x6b,
  12: 0x6c,
  14: 0x6e,
  15: 0x6f,
};

/** The contents of a chip: readable files and secret keys. */
export interface ChipContents {
  readonly groups: ReadonlyMap<GroupNumber, Uint8Array>;
  readonly com: Uint8Array;
  readonly sod: Uint8Array;
  readonly cardAccess?: Uint8Array;
  readonly cardSecurity?: Uint8Array;
  readonly keys: ChipKeys;
}

/** What a chip proves itself with. */
export interface ChipKeys {
  readonly active?: { readonly key: Key; readonly how: ActiveAuthentication };
  /** For chip authentication, and for its mapping where PACE has that. */
  readonly agreement?: Agreement;
}

/** The key of an agreement, and the point that DG14 has, from which readers start. */
export interface Agreement {
  readonly key: EcKey;
  readonly published: Uint8Array;
  readonly curve: CurveName;
  readonly mapping: boolean;
}
