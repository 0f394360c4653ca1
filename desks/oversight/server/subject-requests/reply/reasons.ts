import { checkpointSay } from '@amirani/checkpoint/node';
import type { Language } from '@amirani/core/languages';
import { findingText } from '@amirani/documents/texts';
import { documentsSay } from '@amirani/documents/texts/node';
import { schengenSay } from '@amirani/schengen/node';
import { describeCondition } from '@amirani/schengen/texts';
import { targetingSay } from '@amirani/targeting/node';
import { describeCode } from '@amirani/targeting/texts';
import { checkNameIn } from '@desk/documents/server/reads.ts';
import type { SubjectData } from '../../../api/types.ts';

type CheckReason = SubjectData['checks'][number]['reasons'][number];
type HitReason = SubjectData['hits'][number]['reasons']['for'][number];

/** What a reason of a check says, wherever its text stands: first line, rules of the crossing, or document. */
export const checkReasonText = (
  { code, facts, locator }: CheckReason,
  language: Language,
): string => {
  const firstLine = checkpointSay(language);
  const rules = schengenSay(language);
  if (code === 'schengen.reason.facts-missing') return describeCondition(locator, rules);
  if (firstLine.has(code))
    return firstLine(code, facts, (value, name) =>
      name === 'check' ? checkNameIn(String(value), language) : String(value),
    );
  if (rules.has(code)) return rules(code, facts);
  return findingText(code, documentsSay(language), facts);
};

/** What a reason of a hit says. */
export const hitReasonText = ({ code, facts }: HitReason, language: Language): string =>
  describeCode(code, targetingSay(language), facts, (value) =>
    value === '' ? '–' : String(value),
  );
