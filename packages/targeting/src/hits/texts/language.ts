import type { HitEndCode, HitFault } from '../machine.ts';
import type { HitReasonCode } from '../reasons.ts';

/** Every code of a hit that has a text. */
export type HitTextCode = HitReasonCode | HitEndCode | HitFault;

/** The texts of hits in one language; complete by its type. Names in braces are facts. */
export type HitTexts = Readonly<Record<HitTextCode, string>>;
