import type { StateProfile } from '@amirani/documents/verdict';
import { toBase64 } from '@amirani/tables/base64';
import { lazy } from '../../documents/encoding/lazy.ts';
import type { Offices } from '../../documents/issue/issue.ts';
import { openOffices } from '../../documents/issue/offices.ts';
import { profileOf, stateFacts } from '../../documents/states/profiles.ts';
import { sealSigners, trustMaterial } from '../../documents/trust-material.ts';
import { itemDay } from '../day.ts';
import type { Base64File } from '../material.ts';

/**
 * The offices of all items. Their keys come from one open seed, so that they are made once and the lists are the same in every
 * exercise. The signers of an exam are not secret, the signed content is.
 */
export const itemOffices: () => Offices = lazy(() =>
  openOffices({ seed: 20_260_331, referenceDate: itemDay }),
);

/** What an examiner needs beside the documents: the same for every document item there is. */
export interface ItemTrust {
  readonly trust: readonly (Base64File & { readonly role: 'anchor' | 'csca' | 'evidence' })[];
  readonly sealSigners: readonly Base64File[];
  readonly states: readonly StateProfile[];
}

/** Lists, certificates of seal signers and facts of the states, for `examine` of `@amirani/documents/verdict`. */
export const itemTrust: () => ItemTrust = lazy(() => ({
  trust: trustMaterial(itemOffices()).map(({ name, bytes, role = 'evidence' }) => ({
    name,
    role,
    base64: toBase64(bytes),
  })),
  sealSigners: sealSigners(itemOffices()).map(({ name, bytes }) => ({
    name,
    base64: toBase64(bytes),
  })),
  states: stateFacts.map((facts) => profileOf(facts, itemDay)),
}));
