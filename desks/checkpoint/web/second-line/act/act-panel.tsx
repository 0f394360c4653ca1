import { checkStateTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useSession } from '@platform/web/platform/session.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Dossier } from '../../../api/types.ts';
import { StepReason } from '../../step-reason-text.tsx';
import { ActChoice } from './act-choice.tsx';
import type { SecondLineAct } from './acts.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { PrintForm } from './print-form.tsx';
import { Proposal } from './proposal.tsx';
import { TakeCase } from './take-case.tsx';

/** How the case stands, and what the person before the screen may do with it. What is shown is what the server has committed. */
export const ActPanel = ({
  dossier,
  act,
  onAct,
  onLookAgain,
}: {
  readonly dossier: Dossier;
  readonly act: SecondLineAct | undefined;
  readonly onAct: (act: SecondLineAct | undefined) => void;
  readonly onLookAgain: () => void;
}) => {
  const { i18n } = useLingui();
  const { state } = dossier.check;
  const { word, verdict } = checkStateTexts[state];
  return (
    <section className="panel act-panel" aria-labelledby="act-title">
      <div className="panel-head">
        <h2 id="act-title">
          <Trans>Decision</Trans>
        </h2>
        <span role="status">
          <Badge verdict={verdict}>
            <strong>{i18n._(word)}</strong>
          </Badge>
        </span>
      </div>
      <div className="panel-body">
        <WhatMayBeDone dossier={dossier} act={act} onAct={onAct} onLookAgain={onLookAgain} />
      </div>
    </section>
  );
};

const WhatMayBeDone = ({
  dossier,
  act,
  onAct,
  onLookAgain,
}: {
  readonly dossier: Dossier;
  readonly act: SecondLineAct | undefined;
  readonly onAct: (act: SecondLineAct | undefined) => void;
  readonly onLookAgain: () => void;
}) => {
  const { data: session } = useSession();
  const { check, item, refusal } = dossier;
  const isOfficer = session?.roles.includes('second-line-officer') === true;
  const login = session?.login;
  switch (check.state) {
    case 'second-line':
    case 'held':
      if (!isOfficer)
        return (
          <p className="soft">
            <Trans>You read this case. Officers of the second line decide on it.</Trans>
          </p>
        );
      return item.takenBy === login ? (
        <ActChoice dossier={dossier} act={act} onAct={onAct} onLookAgain={onLookAgain} />
      ) : (
        <TakeCase item={item} />
      );
    case 'refusal-proposed':
      return (
        <>
          {refusal === undefined ? null : <Proposal dossier={dossier} refusal={refusal} />}
          {!isOfficer ? null : refusal?.proposedBy === login ? (
            <>
              <p className="proposed" role="status">
                <strong>
                  <Trans>Proposed: another person confirms.</Trans>
                </strong>{' '}
                <Trans>The refusal is not in force until then.</Trans>
              </p>
              <details>
                <summary>
                  <Trans>Take the proposal back</Trans>
                </summary>
                <ConfirmForm dossier={dossier} isOwn onLookAgain={onLookAgain} />
              </details>
            </>
          ) : (
            <ConfirmForm dossier={dossier} isOwn={false} onLookAgain={onLookAgain} />
          )}
        </>
      );
    case 'refused':
      return (
        <>
          {isOfficer ? <PrintForm check={check} /> : null}
          {refusal === undefined ? null : <Proposal dossier={dossier} refusal={refusal} />}
        </>
      );
    case 'passed':
      return <LastStep dossier={dossier} />;
    case 'open':
      return (
        <p className="soft">
          <Trans>The first line has not sent this traveller to the second line.</Trans>
        </p>
      );
  }
};

const LastStep = ({ dossier }: { readonly dossier: Dossier }) => {
  const last = dossier.check.decision?.steps.at(-1);
  return last === undefined ? null : (
    <div className="note-text">
      {last.by}: <StepReason reason={last.reason} check={dossier.check} />
    </div>
  );
};
