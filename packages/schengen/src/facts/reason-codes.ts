import type { RejectionReason, StayRemarkCode } from '../stays/model.ts';
import type { SchengenWord } from '../words.gen.ts';

/**
 * Reasons of a rule's result, what would change it, and the exceptions of the law. Dotted and stable; their texts are in
 * `words/`.
 */
export type ReasonCode = Exclude<
  SchengenWord,
  `${string}.name` | `${string}.ground` | RejectionReason | StayRemarkCode
>;
