import type { Chart } from '@amirani/academy/courses';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { ReactNode } from 'react';
import type { AcademyCourse } from '../../api/types.ts';
import { baseRateOf } from '../figures/base-rate.ts';
import { useShare } from '../figures/use-share.ts';

const WIDTH = 560;
const HEIGHT = 160;

/** A simple drawing of a page, with its numbers as a table beneath. */
export const PageChart = ({
  chart,
  caption,
  labels,
  marks,
}: {
  readonly chart: AcademyCourse['charts'][number];
  readonly caption: string;
  readonly labels: readonly string[];
  readonly marks: ReactNode;
}) => {
  const own = chart as unknown as Chart;
  const { percent, fixed } = useShare();
  const format = useFormat();
  const rows =
    own.kind === 'base-rates'
      ? own.prevalences.map((prevalence, at) => {
          const { precision = 0 } = baseRateOf(
            { hitRate: own.hitRate, alarmRate: own.falseAlarmRate },
            prevalence,
          );
          return {
            label: labels[at] ?? percent(prevalence, 2),
            value: precision,
            text: percent(precision, 1),
          };
        })
      : own.values.map((value, at) => ({
          label: labels[at] ?? format.number(at + 1),
          value,
          text:
            own.kind === 'bars' && own.unit === 'percent'
              ? `${fixed(value, Number.isInteger(value) ? 0 : 1)} %`
              : format.number(value),
        }));
  return (
    <figure className="page-chart">
      {own.kind === 'line' ? (
        <Line values={own.values} expected={own.expected} marked={own.marks} />
      ) : (
        <Bars rows={rows} most={own.kind === 'base-rates' ? 1 : undefined} />
      )}
      <figcaption>
        {caption}
        {marks}
      </figcaption>
      {own.kind === 'line' ? (
        <details className="small">
          <summary>
            <Trans>The same as a table</Trans>
          </summary>
          <TableScroll label={caption}>
            <table className="table">
              <tbody>
                {rows.map(({ label, text }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a period is its place
                  <tr key={at}>
                    <th scope="row">{label}</th>
                    <td className="end">{text}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </details>
      ) : null}
    </figure>
  );
};

/** Bars that are their own table: a name, a length, a number. */
const Bars = ({
  rows,
  most,
}: {
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly text: string;
  }[];
  readonly most: number | undefined;
}) => {
  const end = most ?? Math.max(...rows.map(({ value }) => value), 1e-9);
  return (
    <dl className="bar-rows">
      {rows.map(({ label, value, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
        <div key={at}>
          <dt>{label}</dt>
          <dd>
            <span
              className="bar"
              aria-hidden="true"
              style={{ inlineSize: `${Math.max(0.5, (70 * value) / end)}%` }}
            />
            <span>{text}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Line = ({
  values,
  expected,
  marked,
}: {
  readonly values: readonly number[];
  readonly expected: readonly number[] | undefined;
  readonly marked: readonly number[];
}) => {
  const most = Math.max(1, ...values, ...(expected ?? []));
  const x = (at: number): number => 8 + ((WIDTH - 16) * at) / Math.max(1, values.length - 1);
  const y = (value: number): number => HEIGHT - 12 - ((HEIGHT - 24) * value) / most;
  const path = (line: readonly number[]): string =>
    line.map((value, at) => `${at === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line x1="8" x2={WIDTH - 8} y1={y(0)} y2={y(0)} className="score-grid" />
      {expected === undefined ? null : <path d={path(expected)} className="ideal-line" />}
      <path d={path(values)} className="chart-line" />
      {marked.map((at) => (
        <circle key={at} cx={x(at)} cy={y(values[at] ?? 0)} r="5" className="score-point" />
      ))}
    </svg>
  );
};
