import type { ReasonCode } from '../facts/reason-codes.ts';
import { reasonTexts } from '../facts/reason-codes.ts';
import type { RejectionReason, StayRemarkCode } from '../stays/model.ts';
import { conditionTexts, groundTexts } from './condition-texts.ts';
import { rejectionTexts, remarkTexts } from './stay-texts.ts';

/** All texts of one language; a language is complete by its type. */
export interface Texts {
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly conditions: Readonly<Record<string, string>>;
  /** Conditions as grounds of a refusal. */
  readonly grounds: Readonly<Record<string, string>>;
  readonly remarks: Readonly<Record<StayRemarkCode, string>>;
  readonly rejections: Readonly<Record<RejectionReason, string>>;
}

/** English, to which every other language is held. */
export const english: Texts = {
  reasons: reasonTexts,
  conditions: conditionTexts,
  grounds: groundTexts,
  remarks: remarkTexts,
  rejections: rejectionTexts,
};
