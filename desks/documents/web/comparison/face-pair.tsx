import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { useEffect, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { Pixel } from '../exhibits.ts';
import { PictureFrame } from '../pictures/picture-frame.tsx';
import { PictureStage } from '../pictures/picture-stage.tsx';
import { type ShownPicture, useShownPicture } from '../shown-picture.ts';
import { asTaken, leastSize, mostSize, type Placing, placedByEyes } from './placing.ts';

/** A face as bytes. */
export interface FaceBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/**
 * Two faces side by side in frames of one height. Pictures are taken from different distances: once the officer has set the
 * eyes on both, they lie at one scale, with lines through both frames for comparison.
 */
export const FacePair = ({
  portrait,
  live,
  names,
}: {
  readonly portrait: FaceBytes;
  readonly live: FaceBytes;
  /** What the two are called, where they are not a portrait and the person before the officer. */
  readonly names?: readonly [string, string];
}) => {
  const { t } = useLingui();
  const [one, setOne] = useState(asTaken);
  const [other, setOther] = useState(asTaken);
  const [lines, setLines] = useState(true);
  /** How many of the two faces still await their eyes. */
  const [unset, setUnset] = useState<readonly FaceName[]>([]);
  const [byEyes, setByEyes] = useState(false);
  const faces = useRef<HTMLDivElement>(null);
  // Setting eyes by keys goes from picture to picture, and then on from the start.
  const waiting = unset.length;
  const waited = useRef(0);
  useEffect(() => {
    if (waiting > 0) faces.current?.querySelector<SVGElement>('[data-tool]')?.focus();
    else if (waited.current > 0)
      faces.current?.parentElement?.querySelector<HTMLElement>('button')?.focus();
    waited.current = waiting;
  }, [waiting]);
  const place = (name: FaceName, placing: Placing): void => {
    (name === 'portrait' ? setOne : setOther)(placing);
    setUnset((before) => before.filter((face) => face !== name));
    if (unset.length === 1 && unset[0] === name) setByEyes(true);
  };
  return (
    <div className="face-pair stack">
      <div ref={faces} className="faces" data-lines={lines && unset.length === 0 ? '' : undefined}>
        <Face
          face={portrait}
          placing={one}
          label={names?.[0] ?? t`Portrait in the document`}
          setsEyes={unset.includes('portrait')}
          onPlace={setOne}
          onEyes={(placing) => place('portrait', placing)}
        />
        <Face
          face={live}
          placing={other}
          label={names?.[1] ?? t`The person before you`}
          setsEyes={unset.includes('live')}
          onPlace={setOther}
          onEyes={(placing) => place('live', placing)}
        />
      </div>
      <div className="line-up">
        <ToggleButton
          className="button"
          isSelected={unset.length > 0}
          onChange={(isSelected) => {
            setByEyes(false);
            setUnset(isSelected ? ['portrait', 'live'] : []);
          }}
        >
          <Trans>Bring both to one scale by the eyes</Trans>
        </ToggleButton>
        <label className="check-filter">
          <input
            type="checkbox"
            checked={lines}
            onChange={(event) => setLines(event.target.checked)}
          />{' '}
          <Trans>Lines through both, to hold eyes, nose and mouth against</Trans>
        </label>
        <Button
          kind="quiet"
          onPress={() => {
            setOne(asTaken);
            setOther(asTaken);
            setUnset([]);
            setByEyes(false);
          }}
        >
          <Trans>As they were taken</Trans>
        </Button>
      </div>
      <p className="small soft" role="status">
        {unset.length > 0 ? (
          <Trans>
            Set a point on one eye and then on the other, on each picture: with the pointer, or with
            the arrow keys and Enter; with Shift the cross moves by single pixels.
          </Trans>
        ) : byEyes ? (
          <Trans>Both at one scale: the eyes are equally far apart and at one height.</Trans>
        ) : null}
      </p>
    </div>
  );
};

type FaceName = 'portrait' | 'live';

const Face = ({
  face,
  placing,
  label,
  setsEyes,
  onPlace,
  onEyes,
}: {
  readonly face: FaceBytes;
  readonly placing: Placing;
  readonly label: string;
  /** The officer is about to say where the eyes are. */
  readonly setsEyes: boolean;
  readonly onPlace: (placing: Placing) => void;
  readonly onEyes: (placing: Placing) => void;
}) => {
  const { t } = useLingui();
  const state = useShownPicture(face.bytes, face.mediaType);
  const { size, x, y } = placing;
  const takeEyes = ([left, right]: readonly Pixel[], picture: ShownPicture): void => {
    if (left === undefined || right === undefined) return;
    const placed = placedByEyes([left, right], picture);
    if (placed !== undefined) onEyes(placed);
  };
  return (
    <figure className="face">
      <figcaption>{label}</figcaption>
      <div className="face-frame" data-eyes={setsEyes ? '' : undefined}>
        <PictureFrame state={state}>
          {(picture) =>
            setsEyes ? (
              <PictureStage
                picture={picture}
                label={t`${label}: the two eyes`}
                marks={[]}
                tool="line"
                zoom={1}
                height="min(56vh, 30rem) - 4px"
                onDrawn={(points) => takeEyes(points, picture)}
              />
            ) : (
              <img
                src={picture.url}
                alt={label}
                style={{ blockSize: `${size}%`, translate: `${x}% ${y}%` }}
              />
            )
          }
        </PictureFrame>
      </div>
      <div className="face-controls">
        <Slide
          label={t`Size`}
          {...{ min: leastSize, max: mostSize, value: size }}
          onChange={(next) => onPlace({ ...placing, size: next })}
        />
        <Slide
          label={t`Left and right`}
          {...{ min: -80, max: 80, value: x }}
          onChange={(next) => onPlace({ ...placing, x: next })}
        />
        <Slide
          label={t`Up and down`}
          {...{ min: -80, max: 80, value: y }}
          onChange={(next) => onPlace({ ...placing, y: next })}
        />
      </div>
    </figure>
  );
};

const Slide = ({
  label,
  min,
  max,
  value,
  onChange,
}: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) => (
  <label className="slide small">
    <span>{label}</span>
    <input
      type="range"
      {...{ min, max, value }}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  </label>
);
