import type { Check } from '@amirani/contract/checkpoint';
import { useLingui } from '@lingui/react';
import { instructionTexts } from '../../../texts/watch-lists.ts';
import { releasedHits } from '../source-words.ts';

/** What released hits ask the officer to do, beside the word. */
export const HitInstructions = ({ check }: { readonly check: Check }) => {
  const { i18n } = useLingui();
  const codes = new Set(releasedHits(check).map(({ code }) => code));
  return [...codes].map((code) => {
    const text = instructionTexts[code.replace(/^checkpoint\.hit\./, '')];
    return (
      <p key={code} className="hit-instruction">
        <strong>{text === undefined ? null : i18n._(text)}</strong>
      </p>
    );
  });
};
