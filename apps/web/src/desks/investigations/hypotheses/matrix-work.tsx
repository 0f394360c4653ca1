import type { CaseMatrix } from '@amirani/contract/investigations';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../platform/api.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { ActError } from '../../checkpoint/parts.ts';
import { AchGrid, AchResultView, isComplete } from '../../risk/parts.ts';
import { TiedList } from '../statements/tied-list.tsx';
import { useKnown } from '../statements/use-known.ts';
import { type MatrixDraft, withStatements } from './matrix-draft.ts';
import { resultOf } from './matrix-result.ts';

/** A matrix that is filled in: every piece of evidence says on which statements it rests, and what follows stands below. */
export const MatrixWork = ({
  caseId,
  id,
  start,
  revision,
  tied,
  onKept,
}: {
  readonly caseId: string;
  readonly id: string;
  readonly start: MatrixDraft;
  /** The one that was seen; 0 of a new matrix. */
  readonly revision: number;
  readonly tied: CaseMatrix['tied'];
  readonly onKept: () => void;
}) => {
  const { t } = useLingui();
  const [grid, setGrid] = useState(start);
  const { known, know } = useKnown(tied);
  const keep = useMutation({
    mutationFn: () =>
      call('keepCaseMatrix', { params: { id: caseId }, body: { id, revision, input: grid } }),
    onSuccess: onKept,
  });
  return (
    <section className="stack" aria-label={t`Matrix of hypotheses`}>
      <Field
        label={<Trans>The question</Trans>}
        description={t`One that several explanations can answer.`}
        isRequired
        maxLength={500}
        value={grid.question}
        onChange={(question) => setGrid({ ...grid, question })}
      />
      <AchGrid
        grid={grid}
        onChange={setGrid}
        ties={(piece) => (
          <TiedList
            caseId={caseId}
            ids={piece.statements ?? []}
            known={known}
            label={piece.id}
            onKnow={know}
            onChange={(ids) => setGrid(withStatements(grid, piece.id, ids))}
          />
        )}
      />
      <AchResultView grid={grid} result={resultOf(grid)} />
      <p className="soft">
        <Trans>
          What has the least against it stands for now; none is proven, and nobody is guilty by it.
        </Trans>
      </p>
      {keep.error === null ? null : <ActError error={keep.error} onLookAgain={onKept} />}
      <div className="line-up">
        <Button
          kind="primary"
          isDisabled={!isComplete(grid)}
          isPending={keep.isPending}
          onPress={() => keep.mutate()}
        >
          <Trans>Keep the matrix</Trans>
        </Button>
        {isComplete(grid) ? null : (
          <span className="soft small">
            <Trans>Question, hypotheses and evidence need their words.</Trans>
          </span>
        )}
      </div>
    </section>
  );
};
