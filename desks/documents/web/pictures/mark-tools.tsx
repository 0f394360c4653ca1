import { markShapeTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Field } from '@platform/web/ui/field.tsx';
import { ToggleButton } from 'react-aria-components';
import type { MarkShape } from '../exhibits.ts';

const shapes = ['line', 'angle', 'rectangle', 'ellipse', 'outline', 'point'] as const;

/** The tools of a picture: what is drawn, the note that goes with it, the scale, and how large it is shown. */
export const MarkTools = ({
  tool,
  onTool,
  note,
  onNote,
  known,
  onKnown,
  zoom,
  onZoom,
}: {
  readonly tool: MarkShape | undefined;
  readonly onTool: (tool: MarkShape | undefined) => void;
  readonly note: string;
  readonly onNote: (note: string) => void;
  /** Millimetres of the next length, where it sets the scale. */
  readonly known: string;
  readonly onKnown: (known: string) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <div className="mark-tools">
      <fieldset className="line-up plain-group" aria-label={t`Mark and measure`}>
        {shapes.map((shape) => (
          <ToggleButton
            key={shape}
            className="button"
            isSelected={tool === shape}
            onChange={(selected) => onTool(selected ? shape : undefined)}
          >
            {i18n._(markShapeTexts[shape])}
          </ToggleButton>
        ))}
      </fieldset>
      <label className="zoom">
        <span className="small">
          <Trans>Size</Trans>
        </span>
        <input
          type="range"
          min={1}
          max={6}
          step={0.25}
          value={zoom}
          onChange={(event) => onZoom(Number(event.target.value))}
        />
      </label>
      {tool === undefined ? null : (
        <div className="line-up">
          <Field
            label={t`Note for the next mark`}
            value={note}
            onChange={onNote}
            maxLength={500}
            autoComplete="off"
          />
          {tool === 'line' ? (
            <Field
              label={t`If this length is known: millimetres`}
              description={t`Sets the scale of the picture. A passport page is 125 mm wide.`}
              value={known}
              onChange={onKnown}
              inputMode="decimal"
              autoComplete="off"
            />
          ) : null}
        </div>
      )}
    </div>
  );
};
