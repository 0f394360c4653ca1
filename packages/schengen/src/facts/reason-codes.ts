import type { RejectionReason, StayRemarkCode } from '../stays/model.ts';
import type { SchengenWord } from '../words.gen.ts';

/**
 * Why a rule came out as it did, what would change it, and which exceptions the law knows. Dotted and stable; what each says to
 * an officer stands in `words/`.
 */
export type ReasonCode = Exclude<
  SchengenWord,
  `${string}.name` | `${string}.ground` | RejectionReason | StayRemarkCode
>;
