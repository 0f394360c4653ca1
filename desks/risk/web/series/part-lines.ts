/** The parts of a decomposition, in the order in which they are drawn. */
const partNames = ['trend', 'season', 'remainder'] as const;

/** One of {@link partNames}. */
export type PartName = (typeof partNames)[number];

/** A part laid out in pixels. */
export interface PartLine {
  readonly name: PartName;
  /** Where its share of the picture begins, and where its zero lies; that of a trend may lie below the picture's share. */
  readonly top: number;
  readonly zero: number;
  readonly line: string;
  readonly least: number;
  readonly most: number;
}

/** Pixels between two parts, in which their names stand. */
const GAP = 22;

/** Parts one below the other on one scale, so that the eye sees which of them moves the counts. */
export const partLines = (
  points: readonly Readonly<Record<PartName, number>>[],
  width: number,
  height: number,
): readonly PartLine[] => {
  const ranges = partNames.map((name) => {
    const values = points.map((point) => point[name]);
    return { name, least: Math.min(...values), most: Math.max(...values) };
  });
  const whole = ranges.reduce((sum, { least, most }) => sum + (most - least), 0);
  const scale = (height - GAP * partNames.length) / (whole === 0 ? 1 : whole);
  const step = points.length < 2 ? 0 : (width - 8) / (points.length - 1);
  let top = 0;
  return ranges.map(({ name, least, most }) => {
    const own = top;
    const y = (value: number): number => round(own + GAP + (most - value) * scale);
    top += GAP + (most - least) * scale;
    const zero = least > 0 ? y(least) : most < 0 ? y(most) : y(0);
    const line = points.map(
      (point, i) => `${i === 0 ? 'M' : 'L'}${round(4 + step * i)} ${y(point[name])}`,
    );
    return { name, top: own, zero, line: line.join(''), least, most };
  });
};

const round = (value: number): number => Math.round(value * 10) / 10;
