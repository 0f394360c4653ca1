import type { AcademySeenItem } from '@amirani/contract/academy';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect, useRef } from 'react';
import { referralTexts } from '../../../texts/academy.ts';
import { evidenceText } from '../../../texts/academy-evidence.ts';
import { Badge } from '../../../ui/badge.tsx';
import { useShare } from '../figures/use-share.ts';

/** What was true of an item, beside what was decided. It takes the focus, so that it is read aloud. */
export const Feedback = ({
  item,
  children,
}: {
  readonly item: AcademySeenItem;
  readonly children?: ReactNode;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="panel" aria-labelledby="feedback-title">
      <div className="panel-head">
        <h2 id="feedback-title" ref={heading} tabIndex={-1}>
          <RightOrNot item={item} />
        </h2>
      </div>
      <div className="panel-body">
        <TruthFacts item={item} />
        {children}
      </div>
    </section>
  );
};

/** Whether a decision was right, as a shape and a word. */
export const RightOrNot = ({ item: { truth, decision } }: { readonly item: AcademySeenItem }) => {
  if (truth === undefined || decision === undefined)
    return (
      <Badge verdict="not-checked">
        <Trans>Not told yet</Trans>
      </Badge>
    );
  if (truth.void)
    return (
      <Badge verdict="aborted">
        <Trans>Taken out: it counts for nobody</Trans>
      </Badge>
    );
  const isMissed = truth.referral !== undefined && decision.referred !== truth.referral;
  if (isMissed)
    return (
      <Badge verdict="obstacle">
        <Trans>Somebody needed help and was not sent to it</Trans>
      </Badge>
    );
  return truth.target === decision.flagged ? (
    <Badge verdict="met">
      {truth.target ? (
        <Trans>Right: something is wrong</Trans>
      ) : (
        <Trans>Right: nothing is wrong</Trans>
      )}
    </Badge>
  ) : (
    <Badge verdict="obstacle">
      {truth.target ? (
        <Trans>Missed: something is wrong</Trans>
      ) : (
        <Trans>An honest one was stopped</Trans>
      )}
    </Badge>
  );
};

/** The decision, and what is true where it may be known: evidence that is there, evidence that was named, help that was due. */
export const TruthFacts = ({ item }: { readonly item: AcademySeenItem }) => {
  const { i18n } = useLingui();
  const { fixed } = useShare();
  const { truth, decision, hint } = item;
  const named = new Set(decision?.named ?? []);
  const there = new Set(truth?.evidence ?? []);
  const list = (codes: readonly string[], isMet: (code: string) => boolean): ReactNode => (
    <ul>
      {codes.map((code) => (
        <li key={code}>
          {truth === undefined ? (
            evidenceText(i18n, code)
          ) : (
            <Badge verdict={isMet(code) ? 'met' : 'not-checked'}>{evidenceText(i18n, code)}</Badge>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <dl className="facts">
      <dt>
        <Trans>You said</Trans>
      </dt>
      <dd>
        {decision === undefined ? (
          <Trans>nothing yet</Trans>
        ) : (
          <>
            {decision.flagged ? <Trans>something is wrong</Trans> : <Trans>nothing is wrong</Trans>}
            {decision.confidence === undefined ? null : `, ${decision.confidence} %`}
            {', '}
            <Trans>in {fixed(decision.seconds, 1)} seconds</Trans>
          </>
        )}
      </dd>
      {named.size === 0 ? null : (
        <>
          <dt>
            <Trans>You named</Trans>
          </dt>
          <dd>{list([...named], (code) => there.has(code))}</dd>
        </>
      )}
      {truth === undefined ? null : (
        <>
          <dt>
            <Trans>What shows it</Trans>
          </dt>
          <dd>
            {there.size === 0 ? (
              <Trans>Nothing is wrong, so nothing shows it.</Trans>
            ) : (
              list([...there], (code) => named.has(code))
            )}
          </dd>
        </>
      )}
      {truth?.referral === undefined && decision?.referred === undefined ? null : (
        <>
          <dt>
            <Trans>Help</Trans>
          </dt>
          <dd>
            {truth?.referral === undefined ? null : (
              <p>
                <Badge verdict={decision?.referred === truth.referral ? 'met' : 'obstacle'}>
                  <Trans>due: {i18n._(referralTexts[truth.referral])}</Trans>
                </Badge>
              </p>
            )}
            {decision?.referred === undefined ? null : (
              <p>
                <Trans>you sent to: {i18n._(referralTexts[decision.referred])}</Trans>
              </p>
            )}
          </dd>
        </>
      )}
      {hint === undefined || truth === undefined ? null : (
        <>
          <dt>
            <Trans>The machine</Trans>
          </dt>
          <dd>
            {(hint === 'target') === truth.target ? (
              <Trans>was right</Trans>
            ) : (
              <Trans>was wrong</Trans>
            )}
          </dd>
        </>
      )}
    </dl>
  );
};
