import type { Estimate } from '@amirani/academy/scoring';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { ReactNode } from 'react';
import type { AcademyScore } from '../../api/types.ts';
import { BandBar } from './band-bar.tsx';
import type { Ends } from './bands.ts';
import { CalibrationChart } from './calibration-chart.tsx';
import { PlainRow } from './plain-row.tsx';
import { RetrievalRow, TrendRows } from './retrieval-rows.tsx';
import { useShare } from './use-share.ts';

/** A score in full: each figure with its interval as a band, its limit, and its meaning in words. */
export const ScoreView = ({
  score,
  bar,
}: {
  readonly score: AcademyScore;
  /** What the lower end of d' has to reach. */
  readonly bar: number;
}) => {
  const { t } = useLingui();
  const { fixed, percent } = useShare();
  const format = useFormat();
  const { counts, sensitivity, precision, times, calibration, reasons, rights, overrides } = score;
  const { networks, trends } = score;
  return (
    <div className="stack">
      <TableScroll label={t`Results`}>
        <table className="table score-table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Figure</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Value</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>95 % interval</Trans>
              </th>
              <th scope="col" className="band-column">
                <Trans>As a band</Trans>
              </th>
              <th scope="col">
                <Trans>What it says</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            <EstimateRow
              name={<Trans>Sensitivity d′</Trans>}
              estimate={sensitivity?.dPrime}
              ends={{ from: 0, to: 5 }}
              limits={[bar]}
              text={fixed}
              says={
                sensitivity === undefined ? (
                  <Trans>Not shown for fewer than 60 wrong and 240 right items</Trans>
                ) : (
                  <Trans>
                    how well wrong and right are told apart; its lower end is to reach {fixed(bar)}
                  </Trans>
                )
              }
            />
            <EstimateRow
              name={<Trans>Criterion c</Trans>}
              estimate={sensitivity?.criterion}
              ends={{ from: -1, to: 1 }}
              limits={[-0.5, 0.5]}
              text={fixed}
              says={<Trans>above 0 lets pass what is unsure, below 0 stops it</Trans>}
            />
            <EstimateRow
              name={<Trans>Found of the wrong</Trans>}
              estimate={precision.recall}
              ends={{ from: 0, to: 1 }}
              text={percent}
              says={
                <Trans>
                  {format.number(counts.hits)} of {format.number(counts.hits + counts.misses)}
                </Trans>
              }
            />
            <EstimateRow
              name={<Trans>Rightly stopped of the stopped</Trans>}
              estimate={precision.precision}
              ends={{ from: 0, to: 1 }}
              text={percent}
              says={
                precision.inTheField === undefined ? null : (
                  <Trans>
                    at a real border {percent(precision.inTheField, 1)} of those stopped
                  </Trans>
                )
              }
            />
            <EstimateRow
              name={<Trans>Right beside a right machine</Trans>}
              estimate={overrides.withRightHint}
              ends={{ from: 0, to: 1 }}
              text={percent}
              says={null}
            />
            <EstimateRow
              name={<Trans>Right against a wrong machine</Trans>}
              estimate={overrides.againstWrongHint}
              ends={{ from: 0, to: 1 }}
              text={percent}
              says={<Trans>an officer who follows the machine is wrong with it</Trans>}
            />
            <EstimateRow
              name={<Trans>Gap between twins</Trans>}
              estimate={
                rights.twins === undefined
                  ? undefined
                  : { value: rights.twins.gap, low: rights.twins.low, high: rights.twins.high }
              }
              ends={{ from: -1, to: 1 }}
              limits={[0]}
              text={percent}
              says={
                rights.twins === undefined ? null : (
                  <Trans>
                    {format.number(rights.twins.pairs)} pairs that differ in one protected attribute
                    alone; 0 is equal treatment
                  </Trans>
                )
              }
            />
            <PlainRow
              name={<Trans>Honest travellers stopped</Trans>}
              value={format.number(rights.honestStopped)}
              says={
                <Trans>
                  of {format.number(counts.falseAlarms + counts.correctPasses)}; it took{' '}
                  {format.number(Math.round(rights.minutesLost))} minutes of their time
                </Trans>
              }
            />
            <PlainRow
              name={<Trans>Sent to help</Trans>}
              value={`${format.number(rights.made)} / ${format.number(rights.due)}`}
              says={<Trans>one who was due and missed is enough not to pass</Trans>}
            />
            <PlainRow
              name={<Trans>Named what shows it</Trans>}
              value={`${format.number(reasons.withReason)} / ${format.number(reasons.hits)}`}
              says={
                <Trans>
                  of what was found; stopped without any reason: {format.number(reasons.withoutAny)}
                </Trans>
              }
            />
            {networks === undefined ? null : (
              <>
                <RetrievalRow
                  name={<Trans>Members of networks named</Trans>}
                  of={networks.members}
                />
                <RetrievalRow name={<Trans>Links of networks named</Trans>} of={networks.links} />
              </>
            )}
            {trends === undefined ? null : <TrendRows trends={trends} />}
            {times === undefined ? null : (
              <PlainRow
                name={<Trans>Time of a decision</Trans>}
                value={<Trans>{fixed(times.median, 1)} s</Trans>}
                says={<Trans>one in ten takes longer than {fixed(times.p90, 1)} s</Trans>}
              />
            )}
            {calibration === undefined ? null : (
              <>
                <PlainRow
                  name={<Trans>Over-confidence</Trans>}
                  value={<Trans>{fixed(100 * calibration.overConfidence, 1)} points</Trans>}
                  says={<Trans>how sure in the mean, less how often right; at most 10</Trans>}
                />
                <PlainRow
                  name={<Trans>Brier score</Trans>}
                  value={fixed(calibration.brier, 3)}
                  says={<Trans>0 is best, 0.25 is a coin</Trans>}
                />
              </>
            )}
          </tbody>
        </table>
      </TableScroll>
      {calibration === undefined ? null : (
        <section className="stack" aria-labelledby="calibration-title">
          <h3 id="calibration-title">
            <Trans>How sure, and how often right</Trans>
          </h3>
          <CalibrationChart calibration={calibration} />
        </section>
      )}
    </div>
  );
};

const EstimateRow = ({
  name,
  estimate,
  ends,
  limits = [],
  text,
  says,
}: {
  readonly name: ReactNode;
  readonly estimate: Estimate | undefined;
  readonly ends: Ends;
  readonly limits?: readonly number[];
  readonly text: (value: number) => string;
  readonly says: ReactNode;
}) => (
  <tr data-row="">
    <th scope="row">{name}</th>
    <td className="end">{estimate === undefined ? '–' : text(estimate.value)}</td>
    <td className="end soft nowrap">
      {estimate === undefined ? '–' : `${text(estimate.low)} – ${text(estimate.high)}`}
    </td>
    <td>
      {estimate === undefined ? null : <BandBar estimate={estimate} ends={ends} limits={limits} />}
    </td>
    <td className="small soft">{says}</td>
  </tr>
);
