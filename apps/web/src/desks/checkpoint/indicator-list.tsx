import { indicatorSources, indicators, indicatorText } from '@amirani/checkpoint/indicators';
import type { Referral } from '@amirani/contract/checkpoint';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Language } from '../../platform/preferences.ts';
import { useFormat } from '../../platform/use-format.ts';
import { Badge } from '../../ui/badge.tsx';

/**
 * The published indicators of a kind, each with its source. They are text to read: nothing is ticked, counted or added up.
 * For medical help there are none.
 */
export const IndicatorList = ({ kind }: { readonly kind: Referral['kind'] }) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const shown = indicators.filter(({ about }) => about === kind);
  if (shown.length === 0) return null;
  const used = indicatorSources.filter(({ id }) =>
    shown.some(({ sources }) => sources.includes(id)),
  );
  return (
    <div className="stack indicators">
      <p className="small soft">
        <Trans>
          One alone can be reason enough to ask for help; all of them prove nothing. None is a
          score.
        </Trans>
      </p>
      <ul className="indicator-list" aria-label={t`Published indicators`}>
        {shown.map(({ code, sources }) => (
          <li key={code}>
            {indicatorText(code, i18n.locale as Language)}{' '}
            <span className="soft small">
              {used
                .flatMap(({ id }, index) => (sources.includes(id) ? [`[${index + 1}]`] : []))
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
      <ol className="small indicator-sources">
        {used.map((source, index) => (
          <IndicatorSourceLine key={source.id} source={source} number={index + 1} />
        ))}
      </ol>
    </div>
  );
};

const IndicatorSourceLine = ({
  source: { title, publisher, edition, address, checkedOn },
  number,
}: {
  readonly source: (typeof indicatorSources)[number];
  readonly number: number;
}) => {
  const format = useFormat();
  return (
    <li>
      <span className="soft">[{number}]</span>{' '}
      <span lang="en">
        {publisher}: {title}, {edition}.
      </span>{' '}
      {address === undefined ? null : <span className="soft break">{address}</span>}{' '}
      {checkedOn === undefined ? (
        <Badge verdict="attention">
          <Trans>Nobody has compared the text here with it yet</Trans>
        </Badge>
      ) : (
        <span className="soft">
          <Trans>compared on {format.date(checkedOn)}</Trans>
        </span>
      )}
    </li>
  );
};
