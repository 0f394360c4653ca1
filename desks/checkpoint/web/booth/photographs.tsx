import type { Examination, Piece } from '@desk/documents/api/types.ts';
import {
  chipPictures,
  exhibitsOf,
  type FaceBytes,
  mediaTypeOf,
  PictureFrame,
  useShownPicture,
} from '@desk/documents/web/parts.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';
import { type ReactNode, useMemo, useState } from 'react';

/** The photograph of the document beside the place for the live picture: one height, so that they can be compared. */
export const Photographs = ({ examination }: { readonly examination: Examination | undefined }) => {
  const { t } = useLingui();
  const portrait = usePortrait(examination);
  const live = usePicture(examination, 'live');
  return (
    <div className="photographs">
      <Photograph
        label={t`In the document`}
        face={portrait}
        empty={<Trans>The chip was not read: no photograph of it</Trans>}
      />
      <Photograph
        label={t`Before you`}
        face={live}
        empty={<Trans>No live picture: compare the person themselves</Trans>}
      />
    </div>
  );
};

const Photograph = ({
  label,
  face,
  empty,
}: {
  readonly label: string;
  readonly face: FaceBytes | undefined;
  readonly empty: ReactNode;
}) => (
  <figure className="photograph">
    <div className="photograph-frame" data-empty={face === undefined ? '' : undefined}>
      {face === undefined ? (
        <span className="small soft">{empty}</span>
      ) : (
        <Drawn face={face} label={label} />
      )}
    </div>
    <figcaption className="small soft">{label}</figcaption>
  </figure>
);

const Drawn = ({ face, label }: { readonly face: FaceBytes; readonly label: string }) => {
  const { bytes, mediaType } = useSteady(face);
  const state = useShownPicture(bytes, mediaType);
  return <PictureFrame state={state}>{({ url }) => <img src={url} alt={label} />}</PictureFrame>;
};

/** Keeps an identical picture, so that it does not flicker after each new verdict. */
const useSteady = (face: FaceBytes): FaceBytes => {
  const [drawn, setDrawn] = useState(face);
  if (drawn === face || isSame(drawn, face)) return drawn;
  setDrawn(face);
  return face;
};

const isSame = (one: FaceBytes, other: FaceBytes): boolean =>
  one.mediaType === other.mediaType &&
  one.bytes.length === other.bytes.length &&
  one.bytes.every((byte, at) => byte === other.bytes[at]);

/** The photograph in the chip, or that of the page where the chip gave none. */
const usePortrait = (examination: Examination | undefined): FaceBytes | undefined => {
  const hasChip = examination?.pieces.some(isStanding('chip-file')) === true;
  const evidence = useApi('getEvidence', { params: { id: examination?.id ?? '' } }, hasChip);
  const pieces = evidence.data?.pieces;
  const inChip = useMemo(() => {
    if (examination === undefined || pieces === undefined) return undefined;
    const { chip } = exhibitsOf(examination, pieces);
    return chip === undefined ? undefined : chipPictures(chip)[0];
  }, [examination, pieces]);
  const onPage = usePicture(examination, 'portrait');
  return inChip ?? onPage;
};

const usePicture = (
  examination: Examination | undefined,
  shows: NonNullable<Piece['shows']>,
): FaceBytes | undefined => {
  const piece = examination?.pieces.findLast(
    (one) => isStanding('picture')(one) && one.shows === shows,
  );
  const { data } = useApi(
    'getPiece',
    { params: { id: examination?.id ?? '', piece: piece?.id ?? '' } },
    piece !== undefined,
  );
  return useMemo(
    () =>
      data === undefined
        ? undefined
        : { bytes: fromBase64(data.content), mediaType: mediaTypeOf(data.piece.format) },
    [data],
  );
};

const isStanding =
  (kind: Piece['kind']) =>
  (piece: Piece): boolean =>
    piece.kind === kind && piece.state === 'standing';
