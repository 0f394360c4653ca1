import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Side } from './signs.ts';

/** How two values meet: a sign that needs no colour, and the word. */
export const Relation = ({
  side,
  word,
  sign,
}: {
  readonly side: Side;
  readonly word: MessageDescriptor;
  readonly sign: string;
}) => {
  const { i18n } = useLingui();
  return (
    <span className="relation" data-side={side}>
      <span className="relation-sign" aria-hidden="true">
        {sign}
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
