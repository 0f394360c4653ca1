import type { MaterialKind } from '@amirani/scenario/items';
import { answerTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AcademySeenItem } from '../../api/types.ts';
import { TruthFacts } from './truth-facts.tsx';

/** What was true of an item, beside what was decided. It takes the focus, so that it is read aloud. */
export const Feedback = ({
  item,
  kind,
  children,
}: {
  readonly item: AcademySeenItem;
  readonly kind: MaterialKind;
  readonly children?: ReactNode;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="panel" aria-labelledby="feedback-title">
      <div className="panel-head">
        <h2 id="feedback-title" ref={heading} tabIndex={-1}>
          <RightOrNot item={item} kind={kind} />
        </h2>
      </div>
      <div className="panel-body">
        <TruthFacts item={item} kind={kind} />
        {children}
      </div>
    </section>
  );
};

/** Whether a decision was right, as a shape and a word, and what the right answer was. */
export const RightOrNot = ({
  item: { truth, decision },
  kind,
}: {
  readonly item: AcademySeenItem;
  readonly kind: MaterialKind;
}) => {
  const { i18n } = useLingui();
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
  const answer = i18n._(answerTexts[kind][truth.target ? 'flag' : 'pass']);
  return truth.target === decision.flagged ? (
    <Badge verdict="met">
      <Trans>Right: {answer}</Trans>
    </Badge>
  ) : (
    <Badge verdict="obstacle">
      {truth.target ? <Trans>Missed: {answer}</Trans> : <Trans>Stopped in error: {answer}</Trans>}
    </Badge>
  );
};
