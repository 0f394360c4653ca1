import type { Platform } from '@platform/server/needs.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import { type DecidedRefusal, makeDecidedForm } from './decided.ts';
import { templates } from './forms/templates.ts';
import { formTexts } from './forms/texts/index.ts';

export type { DecidedRefusal } from './decided.ts';

/** The remedies that a refused traveller is told of, by the law of the profile; the same in every language. */
export const remediesOf = (profile: 'georgian-exit' | 'schengen-entry'): readonly string[] => {
  const { exit, refusal } = formTexts.en;
  return (profile === 'georgian-exit' ? exit.remedies : refusal.appeals).map(({ text }) => text);
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
  const { template, content } = makeDecidedForm(decided, { platform, texts: formTexts, by });
  return { pdf: renderPdf(templates[template], content), form: template };
};
