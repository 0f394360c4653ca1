import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { MarkShape, PictureMark, Pixel } from '../exhibits.ts';
import type { ShownPicture } from '../shown-picture.ts';
import { MarkDrawing } from './mark-drawing.tsx';
import { isWhole, pointsNeeded, within } from './measure.ts';

/** A picture with its marks. With a tool chosen, points are set by pointer or with the arrow keys and Enter. */
export const PictureStage = ({
  picture,
  label,
  marks,
  tool,
  zoom,
  height: most = '64vh',
  onDrawn,
}: {
  readonly picture: ShownPicture;
  readonly label: string;
  readonly marks: readonly PictureMark[];
  readonly tool: MarkShape | undefined;
  /** 1 shows all of it. */
  readonly zoom: number;
  /** How high it is at most where all of it is shown, as a style sheet says it. */
  readonly height?: string;
  readonly onDrawn: (points: readonly Pixel[]) => void;
}) => {
  const { t } = useLingui();
  const { width, height } = picture;
  const svg = useRef<SVGSVGElement>(null);
  const [points, setPoints] = useState<readonly Pixel[]>([]);
  const [cursor, setCursor] = useState<Pixel>([Math.round(width / 2), Math.round(height / 2)]);
  const unit = width / ((svg.current?.clientWidth ?? 0) || 600);
  const set = (point: Pixel): void => {
    if (tool === undefined) return;
    const next = [...points, point];
    const whole = next.length >= pointsNeeded[tool];
    setPoints(whole ? [] : next);
    if (whole) onDrawn(next);
  };
  const finish = (): void => {
    if (tool === undefined || !isWhole(tool, points)) return;
    setPoints([]);
    onDrawn(points);
  };
  const pixelOf = (event: PointerEvent): Pixel => {
    const box = svg.current?.getBoundingClientRect();
    if (box === undefined) return cursor;
    const scale = width / box.width;
    return within(
      [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale],
      width,
      height,
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (tool === undefined) return;
    const step = Math.max(1, Math.round((event.shiftKey ? 1 : 12) * unit));
    const [dx, dy] = arrows[event.key] ?? [0, 0];
    if (dx !== 0 || dy !== 0)
      setCursor(([x, y]) => within([x + dx * step, y + dy * step], width, height));
    else if (event.key === 'Enter') set(cursor);
    else if (event.key === 'Backspace') setPoints(points.slice(0, -1));
    else if (event.key === 'Escape') setPoints([]);
    else if (event.key === ' ') finish();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="stage-scroll">
      <svg
        ref={svg}
        className="stage"
        viewBox={`0 0 ${width} ${height}`}
        style={{ inlineSize: `calc(${zoom} * min(100%, (${most}) * ${width / height}))` }}
        role={tool === undefined ? 'img' : 'application'}
        aria-label={
          tool === undefined
            ? label
            : t`${label}. Arrow keys move the cross, Enter sets a point, Space ends an outline, Escape begins again.`
        }
        tabIndex={tool === undefined ? undefined : 0}
        data-tool={tool}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          if (tool !== undefined) setCursor(pixelOf(event));
        }}
        onPointerDown={(event) => {
          if (tool !== undefined && event.button === 0) set(pixelOf(event));
        }}
        onDoubleClick={finish}
      >
        <image href={picture.url} width={width} height={height} />
        {marks.map((mark, index) => (
          <MarkDrawing
            key={mark.id}
            shape={mark.shape}
            points={mark.points}
            unit={unit}
            label={String(index + 1)}
          />
        ))}
        {tool === undefined ? null : (
          <>
            <MarkDrawing shape={tool} points={[...points, cursor]} unit={unit} />
            <MarkDrawing shape="point" points={[cursor]} unit={unit} />
          </>
        )}
      </svg>
      {tool === 'outline' && points.length >= 3 ? (
        <p className="small soft">
          <Trans>Space or a double click ends the outline.</Trans>
        </p>
      ) : null}
    </div>
  );
};

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
