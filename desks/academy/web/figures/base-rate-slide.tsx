import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { baseRateOf, prevalences } from './base-rate.ts';
import { useShare } from './use-share.ts';

const SIDE = 10;

/** What these rates come to at real borders: of a hundred stopped, how many were what was looked for; the rest is the table. */
export const BaseRateSlide = ({
  hitRate,
  alarmRate,
  fieldPrevalence,
}: {
  readonly hitRate: number;
  readonly alarmRate: number;
  /** Share of the wrong ones at real borders, as the exercise assumes it. */
  readonly fieldPrevalence: number;
}) => {
  const { t } = useLingui();
  const { percent, fixed } = useShare();
  const format = useFormat();
  const rates = { hitRate, alarmRate };
  const { precision } = baseRateOf(rates, fieldPrevalence);
  const right = precision === undefined ? 0 : Math.round(100 * precision);
  const rows = [...new Set([fieldPrevalence, ...prevalences])].sort((a, b) => a - b);
  return (
    <section className="stack" aria-labelledby="base-rate-title">
      <h2 id="base-rate-title">
        <Trans>What the same skill comes to at a real border</Trans>
      </h2>
      {precision === undefined ? (
        <p>
          <Trans>No traveller was stopped, so this share cannot be computed.</Trans>
        </p>
      ) : (
        <div className="figure-pair">
          <figure>
            <svg
              className="hundred"
              viewBox={`0 0 ${SIDE * 10} ${SIDE * 10}`}
              role="img"
              aria-label={t`Of 100 travellers stopped, ${right} were rightly stopped`}
            >
              {Array.from({ length: 100 }, (_, at) => (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a square is its place
                  key={at}
                  x={(at % 10) * SIDE + 1}
                  y={Math.floor(at / 10) * SIDE + 1}
                  width={SIDE - 2}
                  height={SIDE - 2}
                  data-right={at < right ? '' : undefined}
                />
              ))}
            </svg>
            <figcaption>
              <p>
                <Trans>
                  Where {percent(fieldPrevalence, 1)} of all are wrong, of 100 travellers stopped{' '}
                  <strong>{right}</strong> were rightly stopped and {100 - right} were honest.
                </Trans>
              </p>
              <p className="small soft">
                <Trans>A filled square is a right stop, an outline an honest traveller.</Trans>
              </p>
            </figcaption>
          </figure>
          <TableScroll label={t`The same rates at other shares`}>
            <table className="table">
              <caption className="small soft">
                <Trans>
                  Stopped rightly {percent(hitRate, 1)} of the wrong, wrongly{' '}
                  {percent(alarmRate, 1)} of the honest
                </Trans>
              </caption>
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Wrong among all</Trans>
                  </th>
                  <th scope="col" className="end">
                    <Trans>Rightly stopped of 100 stops</Trans>
                  </th>
                  <th scope="col" className="end">
                    <Trans>Honest travellers for one right stop</Trans>
                  </th>
                  <th scope="col" className="end">
                    <Trans>Missed</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((prevalence) => {
                  const base = baseRateOf(rates, prevalence);
                  return (
                    <tr
                      key={prevalence}
                      data-row=""
                      data-current={prevalence === fieldPrevalence ? '' : undefined}
                    >
                      <th scope="row">{percent(prevalence, prevalence < 0.01 ? 2 : 0)}</th>
                      <td className="end">
                        {base.precision === undefined ? '–' : fixed(100 * base.precision, 1)}
                      </td>
                      <td className="end">
                        {base.precision === undefined || base.precision === 0
                          ? '–'
                          : fixed(1 / base.precision - 1, 1)}
                      </td>
                      <td className="end">
                        <Trans>
                          {format.number(base.missed)} of {format.number(base.of)}
                        </Trans>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </TableScroll>
        </div>
      )}
    </section>
  );
};
