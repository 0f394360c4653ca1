import type { Material } from '@amirani/scenario/items';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import type { AcademyReplay, AcademySeenItem } from '../../api/types.ts';
import { CommentsPart } from '../comments/comments-part.tsx';
import { MaterialView } from '../material/material-view.tsx';
import { RightOrNot } from '../sitting/feedback.tsx';
import { Hint } from '../sitting/item-view.tsx';
import { TruthFacts } from '../sitting/truth-facts.tsx';
import { ChallengeForm } from './challenge-form.tsx';
import { Answers } from './seen-table.tsx';

/** One item again, as it was seen, with the evidence of the ledger beside what was named, and a way to challenge it. */
export const ReplayItem = ({
  sitting,
  seat,
  item,
  kind,
  answer,
  mayChallenge,
  onClose,
}: {
  readonly sitting: string;
  readonly seat: string;
  readonly item: AcademySeenItem;
  readonly kind: AcademyReplay['material'];
  readonly answer: AcademyReplay['answers'][number] | undefined;
  readonly mayChallenge: boolean;
  readonly onClose: () => void;
}) => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('getShownItem', {
    params: { id: sitting, item: item.id },
  });
  return (
    <Panel
      title={
        <span className="line-up">
          <RightOrNot item={item} kind={kind} />
          <span className="mono small soft">{item.id}</span>
        </span>
      }
      focusKey={item.id}
      onClose={onClose}
    >
      <div className="item-columns">
        <div className="stack item-material">
          <Hint hint={item.hint} />
          {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
          {data === undefined ? (
            error === null ? (
              <Progress label={t`Loading the item…`} />
            ) : null
          ) : (
            <MaterialView material={data.material as unknown as Material} />
          )}
        </div>
        <div className="item-beside stack">
          <TruthFacts item={item} kind={kind} ofAnother={!mayChallenge} />
          {answer === undefined ? null : (
            <p>
              <Trans>How the class decided; who, is not told:</Trans>{' '}
              <Answers kind={kind} answer={answer} />
            </p>
          )}
          {item.decision === undefined ? null : (
            <CommentsPart
              sitting={sitting}
              seat={seat}
              item={item.id}
              mayComment={!mayChallenge && answer !== undefined}
            />
          )}
          {mayChallenge && item.decision !== undefined ? (
            <ChallengeForm sitting={sitting} item={item.id} />
          ) : null}
        </div>
      </div>
    </Panel>
  );
};
