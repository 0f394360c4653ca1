import { instructionTexts } from '@amirani/web/src/texts/watch-lists.ts';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { Check, VerdictReason } from '../../api/types.ts';
import { releasedHits } from '../source-words.ts';

/** Instructions of released hits. They precede the verdict. */
export const HitInstructions = ({ check }: { readonly check: Check }) => {
  const { i18n } = useLingui();
  const hits = new Map(releasedHits(check).map((hit) => [hit.code, hit]));
  return [...hits.values()].map((hit) => {
    const text = instructionOf(hit);
    return (
      <p key={hit.code} className="hit-instruction">
        <strong>{text === undefined ? null : i18n._(text)}</strong>
      </p>
    );
  });
};

/** What a released hit asks the officer to do. */
export const instructionOf = ({ code }: VerdictReason): MessageDescriptor | undefined =>
  instructionTexts[code.replace(/^checkpoint\.hit\./, '')];
