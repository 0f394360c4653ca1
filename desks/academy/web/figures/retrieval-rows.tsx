import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { ReactNode } from 'react';
import type { AcademyScore } from '../../api/types.ts';
import { PlainRow } from './plain-row.tsx';
import { useShare } from './use-share.ts';

type Networks = NonNullable<AcademyScore['networks']>;
type Trends = NonNullable<AcademyScore['trends']>;

/** How much of what is there was found, and how much was named that is not there. */
export const FoundOf = ({
  right,
  there,
  named,
}: Pick<Networks['members'], 'right' | 'there' | 'named'>) => {
  const format = useFormat();
  return (
    <Trans>
      {format.number(right)} found of {format.number(there)}; {format.number(named - right)} named
      in error
    </Trans>
  );
};

/** How what was named of networks goes with the ledger: how much of it was found, and how much of what was named is there. */
export const RetrievalRow = ({
  name,
  of: { precision, recall, ...counts },
}: {
  readonly name: ReactNode;
  readonly of: Networks['members'];
}) => {
  const { percent } = useShare();
  return (
    <PlainRow
      name={name}
      value={recall === undefined ? '–' : percent(recall)}
      says={
        <>
          <FoundOf {...counts} />
          {precision === undefined ? null : (
            <>
              {'; '}
              <Trans>{percent(precision)} of what was named is there</Trans>
            </>
          )}
        </>
      }
    />
  );
};

/** How soon what began was warned of, and how often of nothing. */
export const TrendRows = ({
  trends: { onsets, found, meanDelay, falseInYear },
}: {
  readonly trends: Trends;
}) => {
  const format = useFormat();
  const { fixed } = useShare();
  return (
    <>
      <PlainRow
        name={<Trans>Beginnings warned of</Trans>}
        value={`${format.number(found)} / ${format.number(onsets)}`}
        says={
          meanDelay === undefined ? null : (
            <Trans>{fixed(meanDelay, 1)} periods after the beginning, in the mean</Trans>
          )
        }
      />
      {falseInYear === undefined ? null : (
        <PlainRow
          name={<Trans>False alarms a year</Trans>}
          value={fixed(falseInYear, 1)}
          says={
            <Trans>of nothing, or before anything began, in each year of series looked at</Trans>
          }
        />
      )}
    </>
  );
};
