import { choiceTexts, factTexts } from '@amirani/web/src/texts/schengen.ts';
import { useLingui } from '@lingui/react';
import { useFormat } from '@platform/web/platform/use-format.ts';

/** How the fact that a reason names is written: days and numbers in the reader's form, kinds and facts in words. */
export const useShownFact = (): ((value: string | number, name: string) => string) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (value, name) => {
    if (typeof value === 'number') return format.number(value);
    const text =
      name === 'fact' ? factTexts[value] : name === 'document' ? choiceTexts[value] : undefined;
    if (text !== undefined) return i18n._(text);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.date(value) : value;
  };
};
