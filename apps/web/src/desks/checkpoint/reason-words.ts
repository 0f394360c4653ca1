import { firstLineText, isFirstLineCode } from '@amirani/checkpoint/texts';
import type { VerdictReason } from '@amirani/contract/checkpoint';
import { languageOf } from '@amirani/core/languages';
import { describeCondition, describeReason, textsIn } from '@amirani/schengen/texts';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '../../platform/use-format.ts';
import { checkName } from '../../texts/checks.ts';
import { say } from '../../texts/say.ts';
import { factTexts } from '../../texts/schengen.ts';
import { findingWords } from '../documents/parts.ts';
import { useShownFact } from '../schengen/parts.ts';

type Said = Pick<VerdictReason, 'code' | 'facts'> &
  Partial<Pick<VerdictReason, 'locator' | 'needs'>>;
type RuleCode = Parameters<typeof describeReason>[0]['code'];

const isRuleCode = (code: string): code is RuleCode => Object.hasOwn(textsIn('en').reasons, code);

/** What a reason says in the language on the screen, wherever its text stands: first line, rules or document. */
export const useReasonWords = (): ((reason: Said) => {
  readonly text: string;
  readonly language: string;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const showFact = useShownFact();
  const language = languageOf(i18n.locale);
  const show = (value: string | number, name: string): string => {
    if (name === 'check') return checkName(i18n, String(value));
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? format.date(value)
      : String(value);
  };
  return ({ code, facts, locator = '', needs = [] }) => {
    // Which fact is missing says more than that one is.
    if (code === 'schengen.reason.facts-missing' && needs.length > 0) {
      const condition = describeCondition(locator, language);
      const missing = needs.map((fact) => say(i18n, factTexts, fact)).join(', ');
      return { text: t`${condition}. Not known: ${missing}`, language };
    }
    if (isFirstLineCode(code))
      return { text: firstLineText(code, language, facts, show), language };
    if (isRuleCode(code))
      return { text: describeReason({ code, facts }, language, showFact), language };
    return findingWords({ code, facts }, language);
  };
};
