import { lightTexts, subjectTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useState } from 'react';
import type { MarkShape, PictureExhibit, PictureMark, Pixel } from '../exhibits.ts';
import { sha256 } from '../sha256.ts';
import { useShownPicture } from '../shown-picture.ts';
import { MarkList } from './mark-list.tsx';
import { MarkTools } from './mark-tools.tsx';
import { distance, measureOf } from './measure.ts';
import { PictureFrame } from './picture-frame.tsx';
import { PictureStage } from './picture-stage.tsx';
import { SpecimenBeside } from './specimen-beside.tsx';

/** A mark as it is drawn; who keeps it gives it its id. */
export type NewMark = Omit<PictureMark, 'id'>;

/** One picture under the glass: beside a specimen, with marks and measures that are bound to it by its digest. */
export const PictureExam = ({
  picture,
  marks,
  onMark,
  onWithdraw,
}: {
  readonly picture: PictureExhibit;
  readonly marks: readonly PictureMark[];
  /** Absent where nothing can be added. */
  readonly onMark: ((mark: NewMark) => void) | undefined;
  readonly onWithdraw: ((mark: PictureMark) => void) | undefined;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const state = useShownPicture(picture.bytes, picture.mediaType);
  const [tool, setTool] = useState<MarkShape>();
  const [note, setNote] = useState('');
  const [known, setKnown] = useState('');
  const [scale, setScale] = useState<number>();
  const [zoom, setZoom] = useState(1);
  const draw = async (points: readonly Pixel[]): Promise<void> => {
    if (tool === undefined || onMark === undefined) return;
    const millimetres = Number(known.replace(',', '.'));
    const [a, b] = points;
    let used = scale;
    if (
      tool === 'line' &&
      known.trim() !== '' &&
      millimetres > 0 &&
      a !== undefined &&
      b !== undefined
    ) {
      used = distance(a, b) / millimetres;
      setScale(used);
      setKnown('');
    }
    const measure = measureOf(tool, points, used);
    const digest = await sha256(picture.bytes);
    setNote('');
    onMark({
      ...{ picture: picture.id, sha256: digest, shape: tool, points, note },
      ...(measure === undefined ? {} : { measure }),
    });
  };
  const subject = `${i18n._(subjectTexts[picture.shows])}, ${i18n._(lightTexts[picture.light])}`;
  const perMillimetre =
    scale === undefined ? undefined : format.number(Math.round(scale * 100) / 100);
  return (
    <div className="picture-exam stack">
      {onMark === undefined ? null : (
        <MarkTools
          {...{ tool, note, known, zoom }}
          onTool={setTool}
          onNote={setNote}
          onKnown={setKnown}
          onZoom={setZoom}
        />
      )}
      <div className="picture-pair">
        <figure>
          <PictureFrame state={state}>
            {(shown) => (
              <PictureStage
                picture={shown}
                label={`${subject}: ${picture.name}`}
                marks={marks}
                tool={tool}
                zoom={zoom}
                onDrawn={(points) => void draw(points)}
              />
            )}
          </PictureFrame>
          <figcaption className="small soft">
            {subject}. {format.bytes(picture.bytes.length)}
            {perMillimetre === undefined ? null : (
              <>
                . <Trans>{perMillimetre} pixels a millimetre</Trans>
              </>
            )}
          </figcaption>
        </figure>
        <SpecimenBeside zoom={zoom} light={picture.light} />
      </div>
      <MarkList marks={marks} onWithdraw={onWithdraw} />
    </div>
  );
};
