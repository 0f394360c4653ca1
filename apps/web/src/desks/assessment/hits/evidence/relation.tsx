import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';

/** On which side a comparison speaks. */
export type Side = 'for' | 'against' | 'unknown';

type Signs = Readonly<Record<Side, string>>;

/** Of two values: they meet, they do not, nobody knows. */
const valueSigns: Signs = { for: '=', against: '≠', unknown: '·' };

/** Of a condition: it speaks for the criterion, against it, or nobody knows. */
export const conditionSigns: Signs = { for: '+', against: '−', unknown: '·' };

/** How two values meet: a sign that needs no colour, and the word. */
export const Relation = ({
  side,
  word,
  signs = valueSigns,
}: {
  readonly side: Side;
  readonly word: MessageDescriptor;
  readonly signs?: Signs;
}) => {
  const { i18n } = useLingui();
  return (
    <span className="relation" data-side={side}>
      <span className="relation-sign" aria-hidden="true">
        {signs[side]}
      </span>
      <span>{i18n._(word)}</span>
      <span className="visually-hidden">
        {side === 'for' ? (
          <Trans>, speaks for it</Trans>
        ) : side === 'against' ? (
          <Trans>, speaks against it</Trans>
        ) : (
          <Trans>, says little</Trans>
        )}
      </span>
    </span>
  );
};
