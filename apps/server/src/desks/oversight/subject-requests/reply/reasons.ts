import { firstLineText, isFirstLineCode } from '@amirani/checkpoint/texts';
import type { SubjectData } from '@amirani/contract/oversight';
import type { Language } from '@amirani/core/languages';
import { findingText, hasFindingText } from '@amirani/documents/texts';
import {
  describeCondition,
  describeReason,
  textsIn as schengenTexts,
} from '@amirani/schengen/texts';
import {
  describeCode,
  type TargetingCode,
  textsIn as targetingTexts,
} from '@amirani/targeting/texts';

type CheckReason = SubjectData['checks'][number]['reasons'][number];
type HitReason = SubjectData['hits'][number]['reasons']['for'][number];
type RuleCode = Parameters<typeof describeReason>[0]['code'];

const isRuleCode = (code: string): code is RuleCode =>
  Object.hasOwn(schengenTexts('en').reasons, code);

const isTargetingCode = (code: string): code is TargetingCode =>
  Object.hasOwn(targetingTexts('en').codes, code);

/** What a reason of a check says, wherever its text stands: first line, rules of the crossing, or document. */
export const checkReasonText = (
  { code, facts, locator }: CheckReason,
  language: Language,
): string => {
  if (code === 'schengen.reason.facts-missing') return describeCondition(locator, language);
  if (isFirstLineCode(code)) return firstLineText(code, language, facts);
  if (isRuleCode(code)) return describeReason({ code, facts }, language);
  return findingText(code, hasFindingText(code, language) ? language : 'en', facts);
};

/** What a reason of a hit says. */
export const hitReasonText = ({ code, facts }: HitReason, language: Language): string =>
  isTargetingCode(code)
    ? describeCode(code, facts, language, (value) => (value === '' ? '–' : String(value)))
    : code;
