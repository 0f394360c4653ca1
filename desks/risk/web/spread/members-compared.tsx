import { dimensionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { ReactNode } from 'react';
import type { riskEndpoints } from '../../api/endpoints.ts';
import { memberText } from '../key-title.ts';

type Member = Output<(typeof riskEndpoints)['compareRiskPlaces']>['members'][number];

/** Every member with its two counts, and whether they differ by more than chance. */
export const MembersCompared = ({
  members,
  between,
}: {
  readonly members: readonly Member[];
  readonly between: string;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const words: Readonly<Record<Member['change'], ReactNode>> = {
    fell: <Trans>fell</Trans>,
    rose: <Trans>rose</Trans>,
    steady: <Trans>no more than chance</Trans>,
    unknown: <Trans>not wholly known</Trans>,
  };
  return (
    <details className="series-table">
      <summary>
        <Trans>All that was compared</Trans>
      </summary>
      <TableScroll label={t`All that was compared`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(i18n, dimensionTexts, between)}</th>
              <th scope="col" className="end">
                <Trans>A year before</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Now</Trans>
              </th>
              <th scope="col">
                <Trans>How it changed</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ member, before, after, change }) => (
              <tr key={member}>
                <th scope="row">{memberText(i18n, between, member)}</th>
                <td className="end">{format.number(before)}</td>
                <td className="end">{format.number(after)}</td>
                <td>{words[change]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
};
