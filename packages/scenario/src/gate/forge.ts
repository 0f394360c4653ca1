import { truthOf } from '../documents/factory.ts';
import type { ForgeryKind } from '../documents/forgery/kinds.ts';
import { forgers } from '../documents/forgery/registry.ts';
import type { Offices } from '../documents/issue/issue.ts';
import type { Making } from '../documents/issue/making.ts';
import type { ForgeryTruth } from '../documents/truth.ts';
import type { Stream } from '../random/stream.ts';

/** Forgeries that can be made of any document with a chip and that its zone and chip give away: no print is needed. */
export const gateForgeries: readonly ForgeryKind[] = [
  'number-digit',
  'number-all-digits',
  'expiry-extended',
  'name-in-zone',
  'sex-in-zone',
  'nationality',
  'data-replaced',
  'portrait-replaced',
  'hashes-rewritten',
  'own-authority',
  'namesake-authority',
  'signer-of-other-state',
  'signer-as-issuer',
  'other-security-object',
  'chip-dead',
];

/** The traveller's document after a forger had it; the kinds go round, so that each comes up. */
export const forgedDocument = (
  offices: Offices,
  given: Making,
  at: number,
  source: Stream,
): { readonly making: Making; readonly truth: ForgeryTruth } => {
  const kind = gateForgeries[at % gateForgeries.length] ?? 'data-replaced';
  const forged = forgers[kind]({ offices, source, given });
  return { making: forged.makings[0], truth: truthOf(kind, forged) };
};
