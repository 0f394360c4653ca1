import { custodyTexts } from '@amirani/web/src/texts/investigations.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import type { CustodyStep, Exhibit } from '../../api/types.ts';
import { HandOverForm } from './hand-over-form.tsx';
import { holderText } from './holder.ts';

/** One exhibit: its hash, who has it, its time stamps, and every step of its custody. */
export const ExhibitPanel = ({
  caseId,
  id,
  stamps,
  onDone,
  onRemoved,
}: {
  readonly caseId: string;
  readonly id: string;
  /** Whether an authority for time stamps is configured. */
  readonly stamps: boolean;
  readonly onDone: () => void;
  readonly onRemoved: () => void;
}) => {
  const { t } = useMacro();
  const query = useApi('getExhibit', { params: { id: caseId, exhibit: id } });
  const { data, error, refetch } = query;
  const again = (): void => {
    void refetch();
    onDone();
  };
  return (
    <section className="panel" aria-label={t`Exhibit`}>
      {error === null ? null : <ErrorState error={error} onRetry={again} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the exhibit…`} />
        ) : null
      ) : (
        <>
          <div className="panel-head">
            <h2>{data.exhibit.title}</h2>
          </div>
          <div className="panel-body">
            <ExhibitFacts exhibit={data.exhibit} />
            {data.exhibit.state === 'complete' ? (
              <>
                <HandOverForm caseId={caseId} exhibit={data.exhibit} onDone={again} />
                <Stamps caseId={caseId} exhibit={data.exhibit} stamps={stamps} onDone={again} />
              </>
            ) : (
              <RemoveUnfinished caseId={caseId} exhibit={id} onDone={onRemoved} />
            )}
            <Custody steps={data.custody} />
          </div>
        </>
      )}
    </section>
  );
};

/** Removes an incomplete file: it is not an exhibit and has no number. */
const RemoveUnfinished = ({
  caseId,
  exhibit,
  onDone,
}: {
  readonly caseId: string;
  readonly exhibit: string;
  readonly onDone: () => void;
}) => {
  const [reason, setReason] = useState('');
  const ready = reason.trim().length >= 3;
  const remove = useMutation({
    mutationFn: () =>
      call('discardExhibit', {
        params: { id: caseId, exhibit },
        body: { reason: reason.trim() },
      }),
    onSuccess: onDone,
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !remove.isPending) remove.mutate();
      }}
    >
      <p>
        <Trans>
          This file is not complete. It is not an exhibit yet and does not have a number.
        </Trans>
      </p>
      <OwnReason value={reason} onChange={setReason} />
      {remove.error === null ? null : <ActError error={remove.error} />}
      <Button type="submit" isDisabled={!ready} isPending={remove.isPending}>
        <Trans>Remove the unfinished file</Trans>
      </Button>
    </form>
  );
};

const ExhibitFacts = ({ exhibit }: { readonly exhibit: Exhibit }) => {
  const format = useFormat();
  const { sha256, obtained, holder } = exhibit;
  return (
    <dl className="facts">
      <dt>
        <Trans>With</Trans>
      </dt>
      <dd>{holderText(holder)}</dd>
      <dt>
        <Trans>Obtained</Trans>
      </dt>
      <dd>
        {format.date(obtained.on)}, {obtained.from}
        {obtained.place === '' ? '' : `, ${obtained.place}`}; {obtained.by}
      </dd>
      <dt>
        <Trans>Order or law</Trans>
      </dt>
      <dd className="note-text">{obtained.basis}</dd>
      {sha256 === undefined ? null : (
        <>
          <dt>SHA-256</dt>
          <dd className="digest">{sha256}</dd>
        </>
      )}
    </dl>
  );
};

const Stamps = ({
  caseId,
  exhibit,
  stamps,
  onDone,
}: {
  readonly caseId: string;
  readonly exhibit: Exhibit;
  readonly stamps: boolean;
  readonly onDone: () => void;
}) => {
  const format = useFormat();
  const ask = useMutation({
    mutationFn: () =>
      call('stampExhibit', { params: { id: caseId, exhibit: exhibit.id }, body: {} }),
    onSuccess: onDone,
  });
  if (!stamps && exhibit.timeStamps.length === 0) return null;
  return (
    <div className="stack">
      <h3>
        <Trans>Time stamps</Trans>
      </h3>
      {exhibit.timeStamps.map((stamp) => (
        <p key={`${stamp.requestedAt} ${stamp.serial}`}>
          <Badge verdict={stamp.result === 'valid' ? 'met' : 'obstacle'}>
            {stamp.result === 'valid' ? <Trans>Verified</Trans> : <Trans>Not verified</Trans>}
          </Badge>{' '}
          {stamp.at === undefined ? null : format.instant(stamp.at)}{' '}
          <span className="soft">{stamp.authority ?? stamp.problem}</span>
        </p>
      ))}
      {ask.error === null ? null : <ActError error={ask.error} onLookAgain={onDone} />}
      {stamps ? (
        <Button isPending={ask.isPending} onPress={() => ask.mutate()}>
          <Trans>Ask for a time stamp</Trans>
        </Button>
      ) : null}
    </div>
  );
};

const Custody = ({ steps }: { readonly steps: readonly CustodyStep[] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <div className="stack">
      <h3>
        <Trans>Custody</Trans>
      </h3>
      <ol className="custody-steps">
        {steps.map((step) => (
          <li key={step.position}>
            <strong>{i18n._(custodyTexts[step.what])}</strong>{' '}
            <span className="nowrap">{format.instant(step.at)}</span>, {step.by}
            {step.detail === '' ? null : <p className="note-text">{step.detail}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
};
