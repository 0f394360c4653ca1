import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { PictureFrame } from '../pictures/picture-frame.tsx';
import { useShownPicture } from '../shown-picture.ts';

/** A face as bytes. */
export interface FaceBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** How a face lies in its frame: size in per cent of the frame's height, and how far it is moved. */
interface Placing {
  readonly size: number;
  readonly x: number;
  readonly y: number;
}
const asTaken: Placing = { size: 100, x: 0, y: 0 };

/**
 * Two faces side by side in frames of one height. Pictures are taken from different distances: the officer brings the
 * second to the scale of the first, with lines through both frames to hold them against.
 */
export const FacePair = ({
  portrait,
  live,
}: {
  readonly portrait: FaceBytes;
  readonly live: FaceBytes;
}) => {
  const { t } = useLingui();
  const [one, setOne] = useState(asTaken);
  const [other, setOther] = useState(asTaken);
  const [lines, setLines] = useState(true);
  return (
    <div className="face-pair stack">
      <div className="faces" data-lines={lines ? '' : undefined}>
        <Face face={portrait} placing={one} label={t`Portrait in the document`} onPlace={setOne} />
        <Face face={live} placing={other} label={t`The person before you`} onPlace={setOther} />
      </div>
      <div className="line-up">
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
          }}
        >
          <Trans>As they were taken</Trans>
        </Button>
      </div>
    </div>
  );
};

const Face = ({
  face,
  placing,
  label,
  onPlace,
}: {
  readonly face: FaceBytes;
  readonly placing: Placing;
  readonly label: string;
  readonly onPlace: (placing: Placing) => void;
}) => {
  const { t } = useLingui();
  const state = useShownPicture(face.bytes, face.mediaType);
  const { size, x, y } = placing;
  return (
    <figure className="face">
      <figcaption>{label}</figcaption>
      <div className="face-frame">
        <PictureFrame state={state}>
          {({ url }) => (
            <img
              src={url}
              alt={label}
              style={{ blockSize: `${size}%`, translate: `${x}% ${y}%` }}
            />
          )}
        </PictureFrame>
      </div>
      <div className="face-controls">
        <Slide
          label={t`Size`}
          {...{ min: 50, max: 300, value: size }}
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
