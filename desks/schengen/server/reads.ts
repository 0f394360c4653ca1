import type { Platform } from '@platform/server/needs.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import { type DecidedRefusal, makeDecidedForm } from './decided.ts';
import { appealsIn, remediesIn } from './forms/official-texts.ts';
import { templates } from './forms/templates.ts';
import { formSay } from './words.ts';

export type { DecidedRefusal } from './decided.ts';

/** The remedies that a refused traveller is told of, by the law of the profile; the same in every language. */
export const remediesOf = (profile: 'georgian-exit' | 'schengen-entry'): readonly string[] => {
  const say = formSay('en');
  return (profile === 'georgian-exit' ? remediesIn(say) : appealsIn(say)).map(({ text }) => text);
};

/**
 * What a refused traveller is handed, as PDF/A-2a, and which form it is.
 * @throws Problem `schengen.form.*`
 */
export const printDecided = (
  decided: DecidedRefusal,
  platform: Pick<Platform, 'config' | 'clock'>,
  by: string,
): { readonly pdf: Buffer; readonly form: 'exit-record' | 'refusal' } => {
  const { template, content } = makeDecidedForm(decided, { platform, by });
  return { pdf: renderPdf(templates[template], content), form: template };
};
