import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Entity, Merge } from '../../api/types.ts';
import { CategoryMark } from './entity-name.tsx';

/** Of what an entity was merged, by whom and why; splitting gives each part back as it was (R44). */
export const MergePanel = ({
  caseId,
  entity,
  onDone,
}: {
  readonly caseId: string;
  readonly entity: Entity;
  readonly onDone: () => void;
}) =>
  entity.merges.length === 0 ? null : (
    <section className="panel" aria-labelledby="merges-title">
      <div className="panel-head">
        <h2 id="merges-title">
          <Trans>Merged from</Trans>
        </h2>
      </div>
      <div className="panel-body">
        {entity.merges.map((merge) => (
          <OneMerge
            key={`${merge.id} ${merge.version}`}
            caseId={caseId}
            merge={merge}
            onDone={onDone}
          />
        ))}
      </div>
    </section>
  );

const OneMerge = ({
  caseId,
  merge,
  onDone,
}: {
  readonly caseId: string;
  readonly merge: Merge;
  readonly onDone: () => void;
}) => {
  const format = useFormat();
  const [reason, setReason] = useState('');
  const split = useMutation({
    mutationFn: () =>
      call('splitEntities', {
        params: { id: caseId, merge: merge.id },
        body: { version: merge.version, reason: reason.trim() },
      }),
    onSuccess: onDone,
  });
  const ready = reason.trim().length >= 3;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !split.isPending) split.mutate();
      }}
    >
      <ul>
        {merge.parts.map((part) => (
          <li key={part.id}>
            {part.caption}
            <CategoryMark category={part.category} />
          </li>
        ))}
      </ul>
      <ol className="step-list">
        {merge.steps.map((step) => (
          <li key={`${step.at} ${step.act}`}>
            {step.act === 'split' ? <Trans>Split</Trans> : <Trans>Merged</Trans>},{' '}
            <span className="nowrap">{format.instant(step.at)}</span>, {step.by}
            <p className="note-text">{step.reason}</p>
          </li>
        ))}
      </ol>
      {merge.state === 'merged' ? (
        <>
          <Field
            label={<Trans>Why they are not one</Trans>}
            value={reason}
            maxLength={2000}
            autoComplete="off"
            onChange={setReason}
          />
          {split.error === null ? null : <ActError error={split.error} onLookAgain={onDone} />}
          <div>
            <Button type="submit" isDisabled={!ready} isPending={split.isPending}>
              <Trans>Split them again</Trans>
            </Button>
          </div>
        </>
      ) : null}
    </form>
  );
};
