import { useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useQueries } from '@tanstack/react-query';
import type { Examination, Piece } from '../../api/types.ts';
import type { PictureExhibit, PictureMark } from '../exhibits.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { NewMark } from '../pictures/picture-exam.tsx';
import { PicturesPanel } from '../pictures/pictures-panel.tsx';

/** The stored pictures: fetched when they are looked at, for each look is a consultation in the journal. */
export const StoredPictures = ({
  examination,
  mayMark,
  onChanged,
}: {
  readonly examination: Examination;
  readonly mayMark: boolean;
  readonly onChanged: () => void;
}) => {
  const { t } = useLingui();
  const { id } = examination;
  const pieces = examination.pieces.filter(
    ({ kind, state }) => kind === 'picture' && state === 'standing',
  );
  const contents = useQueries({
    queries: pieces.map((piece) => ({
      queryKey: ['getPiece', id, piece.id],
      staleTime: 'static', // a piece never changes
      queryFn: async () =>
        pictureOf(piece, (await call('getPiece', { params: { id, piece: piece.id } })).content),
    })),
  });
  const pictures = contents.flatMap(({ data }) => data ?? []);
  const mark = useMutation({
    mutationFn: ({ picture, points, measure, ...rest }: NewMark) =>
      call('addMark', {
        params: { id, piece: picture },
        body: {
          ...rest,
          points: points.map(([x, y]) => [x, y] as [number, number]),
          ...(measure === undefined ? {} : { measure }),
        },
      }),
    onSuccess: onChanged,
  });
  const withdraw = useMutation({
    mutationFn: (one: PictureMark) => call('withdrawMark', { params: { id, mark: one.id } }),
    onSuccess: onChanged,
  });
  const error = contents.find((one) => one.error !== null)?.error ?? mark.error ?? withdraw.error;
  const marks = examination.marks
    .filter(({ withdrawn }) => !withdrawn)
    .map(
      ({ piece, measure, ...one }): PictureMark => ({
        ...one,
        picture: piece,
        ...(measure === undefined ? {} : { measure: measure as PictureMark['measure'] & object }),
      }),
    );
  return (
    <div className="stack">
      {error ? <ErrorState error={error} /> : null}
      {contents.some(({ isPending }) => isPending) ? (
        <Progress label={t`Loading the pictures…`} />
      ) : (
        <PicturesPanel
          pictures={pictures}
          marks={marks}
          acts={
            mayMark
              ? { onMark: (one) => mark.mutate(one), onWithdrawMark: (one) => withdraw.mutate(one) }
              : {}
          }
        />
      )}
    </div>
  );
};

const pictureOf = (
  { id, shows = 'page', light = 'white', format }: Piece,
  content: string,
): PictureExhibit => ({
  ...{ id, shows, light, name: '', bytes: fromBase64(content) },
  mediaType: mediaTypeOf(format),
});
