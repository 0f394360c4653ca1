import { subjectTexts } from '@amirani/web/src/texts/documents.ts';
import { pieceKindTexts, pieceStateTexts } from '@amirani/web/src/texts/pieces.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Examination, Piece } from '../../api/types.ts';

/** Every piece of evidence that was ever added, with its digest; what does not belong is withdrawn with a reason. */
export const PiecesPanel = ({
  examination,
  mayChange,
  onChanged,
}: {
  readonly examination: Examination;
  readonly mayChange: boolean;
  readonly onChanged: () => void;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const [chosen, setChosen] = useState<string>();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: (piece: string) =>
      call('withdrawPiece', { params: { id: examination.id, piece }, body: { reason } }),
    onSuccess: () => {
      setChosen(undefined);
      setReason('');
      onChanged();
    },
  });
  return (
    <details className="pieces">
      <summary>
        <Trans>Pieces of evidence</Trans>
      </summary>
      {withdraw.error === null ? null : <ErrorState error={withdraw.error} />}
      <ul>
        {examination.pieces.map((piece) => (
          <li key={piece.id} data-dim={piece.state === 'standing' ? undefined : ''}>
            <span>
              {i18n._(pieceKindTexts[piece.kind])} <PieceWhat piece={piece} />
            </span>
            <span className="soft small">
              {format.bytes(piece.bytes)}, {format.instant(piece.addedAt)}, {piece.addedBy},{' '}
              {i18n._(pieceStateTexts[piece.state])}{' '}
              <code title={piece.sha256}>{piece.sha256.slice(0, 12)}</code>
            </span>
            {!mayChange || piece.state !== 'standing' ? null : chosen === piece.id ? (
              <div className="stack">
                <Field
                  label={t`Why it does not belong`}
                  value={reason}
                  onChange={setReason}
                  maxLength={2000}
                  autoFocus
                />
                <div className="line-up">
                  <Button
                    isDisabled={reason.trim().length < 3}
                    isPending={withdraw.isPending}
                    onPress={() => withdraw.mutate(piece.id)}
                  >
                    <Trans>Withdraw</Trans>
                  </Button>
                  <Button kind="quiet" onPress={() => setChosen(undefined)}>
                    <Trans>Leave it</Trans>
                  </Button>
                </div>
              </div>
            ) : (
              <Button kind="quiet" onPress={() => setChosen(piece.id)}>
                <Trans>Withdraw</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="small soft">
        <Trans>
          Pictures erase themselves on {format.instant(examination.erases.pictures)}, the chip on{' '}
          {format.instant(examination.erases.chip)}, the rest on{' '}
          {format.instant(examination.erases.examination)}.
        </Trans>
      </p>
    </details>
  );
};

const PieceWhat = ({ piece }: { readonly piece: Piece }) => {
  const { i18n } = useLingui();
  if (piece.part !== undefined) return <span className="mono">{piece.part}</span>;
  return piece.shows === undefined ? null : <span>{i18n._(subjectTexts[piece.shows])}</span>;
};
