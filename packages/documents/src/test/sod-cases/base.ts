// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { sign } from 'node:crypto';
import type { CheckResult } from '../../check/result.ts';
import type { GivenFile, SignerFile } from '../../chip/index.ts';
import { derElement, derNull, derOid, tags } from '../../der/index.ts';
import {
  curveKey,
  dg1Of,
  groupOf,
  sodOf,
  type TestHash,
  type TestScheme,
  type TestSod,
  testSigner,
} from '../chips.ts';
import { specimens } from '../zones.ts';

/** A generated chip, and what its examination has to say. */
export interface SodCase {
  /** As `docs/tr-03105-sod.md` lists it. */
  readonly name: string;
  readonly chip: () => {
    readonly files: readonly GivenFile[];
    readonly signers?: readonly SignerFile[];
    readonly transcript?: Readonly<Record<string, unknown>>;
    /** Certificates of authorities that the operator chose. */
    readonly authorities?: readonly Uint8Array[];
  };
  readonly results: Readonly<Record<string, CheckResult>>;
  /** Codes that have to be said. */
  readonly codes?: readonly string[];
}

/** DG1, DG2 and DG14 of all generated chips. */
export const groups: ReadonlyMap<number, Uint8Array> = new Map([
  [1, dg1Of(specimens.TD3)],
  [2, groupOf(2)],
  [14, groupOf(14)],
]);

export const ecSigner = testSigner(curveKey('prime256v1'));
export const plain: TestSod = { groups, signer: ecSigner };

export const given = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  bytes,
  as: name as NonNullable<GivenFile['as']>,
});
export const groupFiles = (map: ReadonlyMap<number, Uint8Array> = groups): readonly GivenFile[] =>
  [...map].map(([number, bytes]) => given(`DG${number}`, bytes));
export const chipOf =
  (sod: TestSod | Uint8Array, ...more: readonly GivenFile[]): SodCase['chip'] =>
  () => ({
    files: [
      given('EF.SOD', sod instanceof Uint8Array ? sod : sodOf(sod)),
      ...groupFiles(),
      ...more,
    ],
  });

export const GOOD = {
  'sod.content': 'successful',
  'sod.digest': 'successful',
  'sod.signature': 'successful',
  'dg1.hash': 'successful',
  'dg2.hash': 'successful',
  'dg14.hash': 'successful',
} as const;

export const FORGED = {
  'sod.digest': 'successful',
  'sod.signature': 'failed',
  'dg1.hash': 'undetermined',
} as const;

export const with_ = (
  map: readonly (readonly [number, Uint8Array])[],
): ReadonlyMap<number, Uint8Array> => new Map(map);
export const one = groupOf(2);

/** EF.SOD in which nothing is wrong. */
export const whole = sodOf(plain);

/** Algorithms that no document may use (Doc 9303-12, 4.4.4), for what has to be refused. */
export const md5 = derElement(tags.sequence, derOid('1.2.840.113549.2.5'), derNull);
export const md5WithRsa: TestScheme = {
  algorithm: derElement(tags.sequence, derOid('1.2.840.113549.1.1.4'), derNull),
  sign: (data, key) => new Uint8Array(sign('md5', data, key)),
};

/** Hash functions from weak to strong. */
export const hashes: readonly TestHash[] = ['sha1', 'sha224', 'sha256', 'sha384', 'sha512'];
