import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { mayCall, useSession } from '@platform/web/platform/session.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useCallback, useMemo, useState } from 'react';
import type { Examination } from '../../api/types.ts';
import { OwnAnswer } from '../comparison/own-answer.tsx';
import { noExhibits } from '../examination.ts';
import type { ExaminationPart } from '../examination-parts.ts';
import { RefusedNote } from '../examination-screen.tsx';
import { ExaminationView } from '../examination-view.tsx';
import { IntakePanel } from '../intake-panel.tsx';
import { useIntake } from '../use-intake.ts';
import { useShownCheck } from '../verdict/use-shown-check.tsx';
import { VerdictStrip } from '../verdict/verdict-strip.tsx';
import { addPiece, type StoredArchive, type WaitingPicture, withArchive } from './add-piece.ts';
import { ArchiveNotes } from './archive-notes.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { exhibitsOf } from './exhibits-of.ts';
import { FraudFound, foundIn } from './fraud-found.tsx';
import { PiecesPanel } from './pieces-panel.tsx';
import { ReaderPanel } from './reader-panel.tsx';
import { RecordPanel } from './record-panel.tsx';
import { standing } from './standing.ts';
import { StoredPictures } from './stored-pictures.tsx';
import { StoredVisualFoot, useVisualDraft } from './visual-draft.tsx';
import { WaitingPictureForm } from './waiting-pictures.tsx';
import { Warnings } from './warnings.tsx';

/** A stored examination: verdict of the server, evidence, decision, record; what comes later is added to it. */
export const StoredExamination = ({
  examination,
  part,
  onPart,
  onChanged,
}: {
  readonly examination: Examination;
  readonly part: ExaminationPart;
  readonly onPart: (part: ExaminationPart) => void;
  readonly onChanged: () => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const { data: session } = useSession();
  const { id, verdict, verdictStale } = examination;
  const roles = session?.roles ?? [];
  const works = mayCall(session, 'examineDocument');
  const evidence = useApi('getEvidence', { params: { id } });
  const changed = useCallback(() => {
    onChanged();
    void evidence.refetch();
  }, [onChanged, evidence.refetch]);
  const stored = useMemo(
    () => exhibitsOf(examination, evidence.data?.pieces ?? []),
    [examination, evidence.data],
  );
  const [waiting, setWaiting] = useState<readonly WaitingPicture[]>([]);
  const [archives, setArchives] = useState<readonly StoredArchive[]>([]);
  const [addError, setAddError] = useState<unknown>();
  const intake = useIntake(
    () => async (one) => {
      setAddError(undefined);
      try {
        const added = await addPiece(id, one);
        if (typeof added !== 'object') {
          if (added === 'stored') changed();
        } else if ('findings' in added) {
          setArchives((before) => withArchive(before, added));
          changed();
        } else setWaiting((before) => [...before, added]);
        return added !== 'unknown';
      } catch (error) {
        setAddError(error);
        return true;
      }
    },
    works,
  );
  const examine = useMutation({
    mutationFn: () => call('examineDocument', { params: { id } }),
    onSuccess: changed,
  });
  useShortcut('documents.store', () => examine.mutate(), works && !examine.isPending);
  const draft = useVisualDraft(examination, stored.exhibits.visual);
  const { onReason, checks, chain } = useShownCheck(verdict?.verdict, stored.sources, onPart);
  const observe = useMutation({
    mutationFn: (values: (typeof stored.exhibits.observations)[number][]) =>
      call('addObservations', {
        params: { id },
        body: {
          document: 'travel-document',
          values,
          ...standing(examination, 'observations'),
        },
      }),
    onSuccess: changed,
  });
  const exhibits = { ...noExhibits(stored.exhibits.on), ...stored.exhibits, visual: draft.visual };
  return (
    <div className="stored" data-over={intake.over ? '' : undefined}>
      <div className="stack">
        <Warnings warnings={examination.warnings} />
        {works ? (
          <IntakePanel
            of={id}
            small
            onFiles={intake.takeFiles}
            onText={(text) => intake.takeText(text, 'typed')}
          />
        ) : null}
        {intake.busy > 0 ? <Progress label={t`Storing the dropped files…`} /> : null}
        <RefusedNote {...intake} />
        <ArchiveNotes archives={archives} onClose={() => setArchives([])} />
        {addError === undefined ? null : <ErrorState error={addError} />}
        {examine.error === null ? null : <ErrorState error={examine.error} />}
        {waiting.map((picture) => (
          <WaitingPictureForm
            key={picture.name}
            {...{ id, picture }}
            onDone={(isStored) => {
              setWaiting((before) => before.filter((one) => one !== picture));
              if (isStored) changed();
            }}
          />
        ))}
        {verdict === undefined ? (
          <Notice verdict="not-checked" title={<Trans>Not examined yet</Trans>} />
        ) : (
          <VerdictStrip verdict={verdict.verdict} onShow={onReason}>
            <Trans>
              Checked by the server on {format.instant(verdict.at)} ({verdict.product}{' '}
              {verdict.version}), trust store <code>{verdict.trust.slice(0, 8)}</code>. A verdict is
              not a decision.
            </Trans>
          </VerdictStrip>
        )}
        {works && (verdict === undefined || verdictStale) ? (
          <div className="line-up">
            <Button
              kind="primary"
              hint="e"
              isPending={examine.isPending}
              onPress={() => examine.mutate()}
            >
              {verdict === undefined ? <Trans>Examine</Trans> : <Trans>Examine again</Trans>}
            </Button>
            {verdictStale && verdict !== undefined ? (
              <span className="small soft">
                <Trans>Pieces came or went since the verdict.</Trans>
              </span>
            ) : null}
          </div>
        ) : null}
        {examination.judgements.map((judgement) => (
          <OwnAnswer
            key={`${judgement.by} ${judgement.at}`}
            judgement={judgement}
            by={t`Faces compared by ${judgement.by}`}
          />
        ))}
        <ExaminationView
          exhibits={exhibits}
          chip={stored.chip}
          part={part}
          onPart={onPart}
          acts={{
            ...(works
              ? {
                  onVisual: draft.change,
                  onObserve: (one) =>
                    observe.mutate([
                      ...exhibits.observations.filter(({ check }) => check !== one.check),
                      one,
                    ]),
                }
              : {}),
            pictures: {},
          }}
          checks={checks}
          chain={chain}
          pictures={
            <StoredPictures examination={examination} mayMark={works} onChanged={changed} />
          }
          pictureCount={
            examination.pieces.filter(
              ({ kind, state }) => kind === 'picture' && state === 'standing',
            ).length
          }
          visualFoot={<StoredVisualFoot draft={draft} onStored={changed} />}
        />
        {roles.includes('document-examiner') ? (
          <FraudFound found={foundIn(id, exhibits, stored.chip)} />
        ) : null}
        <PiecesPanel examination={examination} mayChange={works} onChanged={changed} />
      </div>
      <aside className="stored-side stack">
        <DecisionPanel examination={examination} onDecided={changed} />
        {works ? <RecordPanel id={id} /> : null}
        {works ? <ReaderPanel examination={id} onRead={changed} /> : null}
      </aside>
    </div>
  );
};
