import type { BackTestCode } from '../backtest/back-test.ts';
import type { IssueCode } from '../criteria/issue.ts';
import type { StopCode } from '../evaluate/standing.ts';
import type { FieldName } from '../fields/fields.ts';
import type { Characteristic } from '../fields/protected.ts';
import type { HitTextCode } from '../hits/texts/language.ts';
import type { Purpose } from '../purposes/annex-ii.ts';
import type { ReleaseFault } from '../release/machine.ts';

/** Every code that has a text. */
export type TargetingCode = IssueCode | BackTestCode | StopCode | ReleaseFault | HitTextCode;

/** All texts of one language; a language is complete by its type. Names in braces are facts. */
export interface Texts {
  readonly codes: Readonly<Record<TargetingCode, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly characteristics: Readonly<Record<Characteristic, string>>;
}
