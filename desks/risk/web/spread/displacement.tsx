import { dimensionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { usePercent } from '@platform/web/platform/use-percent.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { riskEndpoints } from '../../api/endpoints.ts';
import type { RiskSeriesKey } from '../../api/types.ts';
import { PartBar } from '../charts/part-bar.tsx';
import { usePeriodText } from '../period-text.ts';
import { whereOfKey } from '../series-key.ts';
import { DisplacementComputed } from './how-computed.tsx';
import { MemberLink } from './member-link.tsx';
import { MembersCompared } from './members-compared.tsx';

type Found = Output<(typeof riskEndpoints)['compareRiskPlaces']>;

/** Falls of some members beside rises of others, and all that was compared. */
export const Displacement = ({
  dataset,
  between,
  through,
  within,
  span,
}: {
  readonly dataset: string;
  readonly between: string;
  readonly through: string | undefined;
  readonly within: RiskSeriesKey;
  readonly span: 'quarter' | 'half' | 'year';
}) => {
  const { t } = useMacro();
  const periodText = usePeriodText();
  const query = useApi('compareRiskPlaces', {
    params: { dataset },
    body: {
      between,
      span,
      where: whereOfKey(within),
      ...(through === undefined ? {} : { through }),
    },
  });
  const stretch = ({ from, to }: Found['now']): string =>
    from === to ? periodText(from) : `${periodText(from)} – ${periodText(to)}`;
  return (
    <Fetched query={query} label={t`Comparing falls and rises…`}>
      {(found) =>
        found.before === undefined ? (
          <EmptyState title={<Trans>The figures do not reach so far back</Trans>}>
            <p>
              <Trans>It takes as much of the year before as is compared.</Trans>
            </p>
          </EmptyState>
        ) : (
          <>
            <p>
              <Trans>
                {stretch(found.now)} against {stretch(found.before)}.
              </Trans>
            </p>
            {found.pairs.length === 0 ? (
              <p>
                <Trans>
                  No fall that is more than chance has a rise beside it that is more than chance.
                </Trans>
              </p>
            ) : (
              <Pairs
                pairs={found.pairs}
                dataset={dataset}
                between={between}
                through={through}
                within={within}
              />
            )}
            <MembersCompared members={found.members} between={between} />
            <DisplacementComputed />
          </>
        )
      }
    </Fetched>
  );
};

const Pairs = ({
  pairs,
  dataset,
  between,
  through,
  within,
}: {
  readonly pairs: Found['pairs'];
  readonly dataset: string;
  readonly between: string;
  readonly through: string | undefined;
  readonly within: RiskSeriesKey;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const member = (name: string) => (
    <MemberLink dataset={dataset} within={within} dimension={between} member={name} />
  );
  const title = t`Falls with a rise beside them`;
  return (
    <TableScroll label={title}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Fell at</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Fall</Trans>
            </th>
            <th scope="col">
              <Trans>Rose at</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Rise</Trans>
            </th>
            <th scope="col">
              <Trans>Part of the fall that fits</Trans>
            </th>
            {through === undefined ? null : (
              <th scope="col">
                <Trans>Told apart: {say(i18n, dimensionTexts, through)}</Trans>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ from, to, fall, rise, part, shared }) => (
            <tr key={`${from} ${to}`} data-row="">
              <th scope="row">{member(from)}</th>
              <td className="end nowrap">−{format.number(fall)}</td>
              <td>{member(to)}</td>
              <td className="end nowrap">+{format.number(rise)}</td>
              <PartCell part={part} />
              {through === undefined ? null : <PartCell part={shared} />}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

const PartCell = ({ part }: { readonly part: number | undefined }) => {
  const percent = usePercent();
  return (
    <td>
      {part === undefined ? (
        '–'
      ) : (
        <span className="share-cell">
          <PartBar part={part} />
          {percent(part)}
        </span>
      )}
    </td>
  );
};
