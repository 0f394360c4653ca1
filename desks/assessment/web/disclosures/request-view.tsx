import { Trans } from '@lingui/react/macro';
import { useSession } from '@platform/web/platform/session.ts';
import type { Disclosure } from '../../api/disclosures/types.ts';
import { DecidePanel } from './decide-panel.tsx';
import { OpenPanel } from './open-panel.tsx';
import { RequestFacts } from './request-facts.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { SendPanel } from './send-panel.tsx';

/** The request, with the acts available to the user. */
export const RequestView = ({
  disclosure,
  onLookAgain,
}: {
  readonly disclosure: Disclosure;
  readonly onLookAgain: () => void;
}) => {
  const { data: session } = useSession();
  const isAnalyst = session?.roles.includes('pnr-analyst') === true;
  const isOfficer = session?.roles.includes('data-protection-officer') === true;
  const { state, approval, review } = disclosure;
  const opens = isAnalyst && approval !== undefined && review?.found !== 'unlawful';
  const panels = [
    isAnalyst && state === 'asked' ? (
      <DecidePanel key="decide" disclosure={disclosure} onLookAgain={onLookAgain} />
    ) : null,
    opens && state === 'approved' ? (
      <SendPanel key="send" disclosure={disclosure} onLookAgain={onLookAgain} />
    ) : null,
    isOfficer && disclosure.reviewDue ? (
      <ReviewPanel key="review" disclosure={disclosure} onLookAgain={onLookAgain} />
    ) : null,
  ].filter((panel) => panel !== null);
  return (
    <div className="file-columns">
      <div className="stack file-main">
        <RequestFacts disclosure={disclosure} />
        {opens ? (
          <OpenPanel disclosure={disclosure} />
        ) : isAnalyst && review?.found === 'unlawful' ? (
          <p>
            <Trans>
              The data protection officer found the approval unlawful: nothing opens under it and
              nothing is sent.
            </Trans>
          </p>
        ) : null}
      </div>
      {panels.length === 0 ? null : <div className="file-beside">{panels}</div>}
    </div>
  );
};
