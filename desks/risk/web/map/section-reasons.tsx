import { levelTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { RiskSection } from '../../api/types.ts';

/** The facts of the rules, figure by figure: the reasons among them, and the unknown ones. */
export const SectionReasons = ({
  suggestion: { level, reasons, facts },
}: {
  readonly suggestion: NonNullable<RiskSection['suggestion']>;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const number = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : format.number(Math.ceil(value));
  const { forecastP80, strainedFrom } = facts;
  const rows: readonly (readonly [reason: string, title: string, value: string | undefined])[] = [
    ['signals', t`Warnings of the last 8 weeks`, number(facts.signals)],
    [
      'forecast',
      t`Forecast of the next 8 weeks (80 % stay below)`,
      forecastP80 === undefined || strainedFrom === undefined
        ? undefined
        : t`${number(forecastP80)}, strained from ${number(strainedFrom)} on`,
    ],
    ['new-modus', t`Incidents done in a new way, 8 weeks`, number(facts.newModusOperandi)],
    [
      'vulnerability',
      t`Steps by which vulnerability rose since the level was set`,
      number(facts.vulnerabilityRise),
    ],
    [
      'rating',
      t`Highest rating of a risk here`,
      facts.rating === undefined ? undefined : say(i18n, levelTexts, facts.rating),
    ],
  ];
  return (
    <div className="stack">
      <p>
        <Trans>The rules suggest “{say(i18n, levelTexts, level)}”.</Trans>{' '}
        <span className="soft">
          <Trans>A level is lowered only where everything is known and nothing is a reason.</Trans>
        </span>
      </p>
      <table className="table">
        <caption className="visually-hidden">
          <Trans>What the rules looked at</Trans>
        </caption>
        <tbody>
          {rows.map(([reason, title, value]) => (
            <tr key={reason}>
              <th scope="row">{title}</th>
              <td>
                {value ?? (
                  <span className="soft">
                    <Trans>not known</Trans>
                  </span>
                )}{' '}
                {reasons.includes(reason) ? (
                  <Badge verdict="attention">
                    <Trans>a reason</Trans>
                  </Badge>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
