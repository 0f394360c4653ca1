import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Hit, HitReasonView } from '../../../api/hits/types.ts';
import { codeText } from '../../code-text.ts';

/** What speaks for it and what against it, in two columns of one width and one look; beneath, what is not known. */
export const Sides = ({
  reasons,
  kind,
}: {
  readonly reasons: Hit['reasons'];
  readonly kind: Hit['evidence']['kind'];
}) => (
  <div className="sides">
    <Side
      title={
        kind === 'watch-list' ? (
          <Trans>Speaks for the same person</Trans>
        ) : (
          <Trans>Speaks for what the criterion means</Trans>
        )
      }
      reasons={reasons.for}
      none={<Trans>Nothing speaks for it.</Trans>}
    />
    <Side
      title={
        kind === 'watch-list' ? (
          <Trans>Speaks for another person</Trans>
        ) : (
          <Trans>Speaks for the traveller</Trans>
        )
      }
      reasons={reasons.against}
      none={
        kind === 'watch-list' ? (
          <Trans>Nothing that is known speaks against it.</Trans>
        ) : (
          <Trans>Nothing that is known speaks for the traveller.</Trans>
        )
      }
    />
    {reasons.unknown.length === 0 ? null : (
      <div className="side side-unknown">
        <h3>
          <Trans>Not known, or says little</Trans>
        </h3>
        <Reasons reasons={reasons.unknown} />
      </div>
    )}
  </div>
);

const Side = ({
  title,
  reasons,
  none,
}: {
  readonly title: ReactNode;
  readonly reasons: readonly HitReasonView[];
  readonly none: ReactNode;
}) => (
  <div className="side">
    <h3>{title}</h3>
    {reasons.length === 0 ? <p className="soft">{none}</p> : <Reasons reasons={reasons} />}
  </div>
);

const Reasons = ({ reasons }: { readonly reasons: readonly HitReasonView[] }) => {
  const { i18n } = useLingui();
  return (
    <ul className="side-reasons">
      {reasons.map(({ code, facts }) => {
        const text = codeText(code, facts, i18n.locale);
        return <li key={`${code} ${text}`}>{text}</li>;
      })}
    </ul>
  );
};
