import { languageOf } from '@amirani/core/languages';
import { describeCondition } from '@amirani/schengen/texts';
import { checkName } from '@amirani/web/src/texts/checks.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { factTexts } from '@amirani/web/src/texts/schengen.ts';
import { checkpointSay } from '@amirani/web/src/words/checkpoint.ts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { findingWords } from '@desk/documents/web/parts.ts';
import { useShownFact } from '@desk/schengen/web/parts.ts';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { VerdictReason } from '../api/types.ts';

type Said = Pick<VerdictReason, 'code' | 'facts'> &
  Partial<Pick<VerdictReason, 'locator' | 'needs'>>;

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
  const firstLine = checkpointSay(language);
  const rules = schengenSay(language);
  const show = (value: string | number, name: string): string => {
    if (name === 'check') return checkName(i18n, String(value));
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? format.date(value)
      : String(value);
  };
  return ({ code, facts, locator = '', needs = [] }) => {
    // Which fact is missing says more than that one is.
    if (code === 'schengen.reason.facts-missing' && needs.length > 0) {
      const condition = describeCondition(locator, rules);
      const missing = needs.map((fact) => say(i18n, factTexts, fact)).join(', ');
      return { text: t`${condition}. Not known: ${missing}`, language };
    }
    if (firstLine.has(code)) return { text: firstLine(code, facts, show), language };
    if (rules.has(code)) return { text: rules(code, facts, showFact), language };
    return findingWords({ code, facts }, language);
  };
};
