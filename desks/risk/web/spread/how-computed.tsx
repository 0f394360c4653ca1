import { Trans } from '@lingui/react/macro';

/** How the spread is computed, and what it does not say. */
export const SpreadComputed = ({ sums }: { readonly sums: readonly string[] }) => (
  <details>
    <summary>
      <Trans>How this is computed</Trans>
    </summary>
    <div className="stack">
      <p>
        <Trans>
          Shares are squared and added up (Herfindahl 1950, Hirschman 1945): 1 where one has
          everything. One divided by that is the number of equal ones that would be as concentrated
          (Laakso and Taagepera 1979).
        </Trans>
      </p>
      <p>
        <Trans>
          Entropy (Shannon 1948) is 0 bits where one has everything, 1 with two equal ones, 2 with
          four. Small ones weigh more in it: it moves first when new ones appear.
        </Trans>
      </p>
      <p>
        <Trans>What is not known is left out, and marked with +?.</Trans>
        {sums.length === 0 ? null : (
          <>
            {' '}
            <Trans>Left out as sums of others: {sums.join(', ')}.</Trans>
          </>
        )}
      </p>
    </div>
  </details>
);

/** How falls and rises are paired, and what it does not say. */
export const DisplacementComputed = () => (
  <details>
    <summary>
      <Trans>How this is computed</Trans>
    </summary>
    <div className="stack">
      <p>
        <Trans>
          The last part of the figures is compared with the same part of the year before, so that a
          season is not taken for a shift. A fall or a rise counts if the 95 % interval of the ratio
          of the two counts excludes 1 (exact, for Poisson counts). Counts at borders come in
          groups, so some of these are chance.
        </Trans>
      </p>
      <p>
        <Trans>
          The fitting part is the rise there divided by the fall here, at most 100 %. By
          nationality, each is counted separately: the smaller of its fall here and its rise there.
          A rise is shown with every fall it fits, so the parts do not add up.
        </Trans>
      </p>
      <p>
        <Trans>
          That the counts would fit does not say that anybody moved. Patrols that were moved,
          another way of counting, and reports that are still out look the same.
        </Trans>
      </p>
    </div>
  </details>
);
