import type { Calibration } from '@amirani/academy/scoring';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useWidth } from '@platform/web/platform/use-width.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { calibrationPicture } from './calibration-picture.ts';
import { useShare } from './use-share.ts';

const HEIGHT = 220;

/** How sure somebody was, and how often right: a picture, and the same as a table. */
export const CalibrationChart = ({ calibration }: { readonly calibration: Calibration }) => {
  const { t } = useLingui();
  const { percent } = useShare();
  const format = useFormat();
  const [ref, width] = useWidth();
  const picture = calibrationPicture(calibration, width, HEIGHT);
  return (
    <div className="figure-pair">
      <div
        ref={ref}
        className="calibration-plot"
        role="img"
        aria-label={t`How often right at each step of confidence; the table beside it holds the same`}
        style={{ blockSize: HEIGHT }}
      >
        {width === 0 ? null : (
          <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
            {[0, 0.5, 1].map((share) => {
              const y = picture.bottom - (picture.bottom - picture.top) * share;
              return (
                <g key={share}>
                  <line x1={picture.left} x2={picture.right} y1={y} y2={y} className="score-grid" />
                  <text x={picture.left - 6} y={y + 4} textAnchor="end" className="score-tick">
                    {percent(share)}
                  </text>
                </g>
              );
            })}
            {[0.5, 0.75, 1].map((share) => (
              <text
                key={share}
                x={picture.left + ((picture.right - picture.left) * (share - 0.5)) / 0.5}
                y={HEIGHT - 10}
                textAnchor={share === 1 ? 'end' : share === 0.5 ? 'start' : 'middle'}
                className="score-tick"
              >
                {percent(share)}
              </text>
            ))}
            <line
              x1={picture.ideal[0]}
              y1={picture.ideal[1]}
              x2={picture.ideal[2]}
              y2={picture.ideal[3]}
              className="ideal-line"
            />
            {picture.points.map(({ confidence, x, y, yLow, yHigh }) => (
              <g key={confidence}>
                <line x1={x} x2={x} y1={yLow} y2={yHigh} className="point-band" />
                <circle cx={x} cy={y} r="4.5" className="score-point" />
              </g>
            ))}
          </svg>
        )}
      </div>
      <TableScroll label={t`Confidence and what was right`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>How sure</Trans>
              </th>
              <th scope="col" className="end">
                <Trans context="answer">Right</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>95 % interval</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Decisions</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {picture.points.map(({ confidence, right, low, high, decisions }) => (
              <tr key={confidence}>
                <th scope="row">{percent(confidence)}</th>
                <td className="end">{percent(right)}</td>
                <td className="end soft">{`${percent(low)} – ${percent(high)}`}</td>
                <td className="end">{format.number(decisions)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
};
