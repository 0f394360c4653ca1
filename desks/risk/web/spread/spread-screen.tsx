import { dimensionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RiskDataset, RiskSeriesKey } from '../../api/types.ts';
import { DatasetChoice } from '../dataset-choice.tsx';
import { keyTitle, memberText } from '../key-title.ts';
import { keyOfParam, keyParam } from '../series-key.ts';
import { useRiskChanges } from '../use-risk.ts';
import { Displacement } from './displacement.tsx';
import { sidesOf } from './sides.ts';
import { Spread } from './spread.tsx';

/** How concentrated counts are on nationalities, routes or sections, and which falls have a rise beside them. */
export const SpreadScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const { dataset } = useSearch({ from: '/risk/spread' });
  const back = (): void =>
    void navigate({ to: '/risk/tables', search: dataset === undefined ? {} : { dataset } });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead
        title={<Trans>Spread and displacement</Trans>}
        windowTitle={t`Spread and displacement`}
      >
        <BackButton onPress={back}>
          <Trans>Tables and flows</Trans>
        </BackButton>
      </PageHead>
      <DatasetChoice
        value={dataset}
        onChange={(id) =>
          void navigate({ to: '/risk/spread', search: { dataset: id }, replace: true })
        }
      >
        {(one) => <Measured key={one.id} dataset={one} />}
      </DatasetChoice>
    </div>
  );
};

/** What the address asks for, and the way to another; a part that is taken out of it is as it is usual. */
const useAsked = (dataset: string) => {
  const navigate = useNavigate();
  const asked = useSearch({ from: '/risk/spread' });
  const go = (next: Partial<typeof asked>): void =>
    void navigate({ to: '/risk/spread', search: { ...asked, ...next, dataset }, replace: true });
  return { asked, go };
};

const Measured = ({ dataset: { id, dimensions } }: { readonly dataset: RiskDataset }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { asked, go } = useAsked(id);
  useRiskChanges('measureRiskSpread', 'compareRiskPlaces');
  const within = cutOf(asked.within, dimensions);
  const sides = sidesOf(dimensions, asked, Object.keys(within));
  if (sides === undefined)
    return (
      <p>
        <Trans>This data set has one series only: there is nothing to break down.</Trans>
      </p>
    );
  const { over, between, through } = sides;
  const name = (dimension: string): string => say(i18n, dimensionTexts, dimension);
  const choices = dimensions.map((one) => ({ id: one, name: name(one) }));
  return (
    <>
      <Within dataset={id} within={within} onChange={(key) => go({ within: key })} />
      <section className="stack" aria-labelledby="spread-title">
        <h2 id="spread-title">
          <Trans>How concentrated it is</Trans>
        </h2>
        <div className="risk-choices">
          <ChoiceField
            label={t`Spread over`}
            value={over}
            choices={choices}
            onChange={(one) => go({ over: one })}
          />
          <ChoiceField
            label={t`Each point counts`}
            value={asked.sum ?? 'year'}
            choices={[
              { id: 'year', name: t`the year up to it` },
              { id: 'period', name: t`its own period` },
            ]}
            onChange={(sum) => go({ sum })}
          />
        </div>
        <Spread dataset={id} over={over} within={without(within, over)} sum={asked.sum ?? 'year'} />
      </section>
      <section className="stack" aria-labelledby="displacement-title">
        <h2 id="displacement-title">
          <Trans>Falls with a rise beside them</Trans>
        </h2>
        <div className="risk-choices">
          <ChoiceField
            label={t`Between`}
            value={between}
            choices={choices}
            onChange={(one) => go({ between: one })}
          />
          <ChoiceField
            label={t`Told apart by`}
            value={through ?? ''}
            choices={[
              { id: '', name: t`nothing` },
              ...choices.filter(({ id: one }) => one !== between),
            ]}
            onChange={(one) => go({ through: one })}
          />
          <ChoiceField
            label={t`Compared with a year before`}
            value={asked.span ?? 'year'}
            choices={[
              { id: 'quarter', name: t`the last quarter of a year` },
              { id: 'half', name: t`the last half year` },
              { id: 'year', name: t`the last year` },
            ]}
            onChange={(span) => go({ span })}
          />
        </div>
        <Displacement
          dataset={id}
          between={between}
          through={through}
          within={without(within, between)}
          span={asked.span ?? 'year'}
        />
      </section>
    </>
  );
};

/** Cuts everything to one member of a dimension; what came with the address stands among the choices. */
const Within = ({
  dataset,
  within,
  onChange,
}: {
  readonly dataset: string;
  readonly within: RiskSeriesKey;
  readonly onChange: (key: string | undefined) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { data } = useApi('listRiskDimensions', { params: { dataset }, body: {} });
  const value = keyParam(within);
  const everything = keyParam({});
  const members = (data?.dimensions ?? []).flatMap(({ name, members: own }) =>
    own.slice(0, 40).map((member) => ({
      id: keyParam({ [name]: member.name }),
      name: `${say(i18n, dimensionTexts, name)}: ${memberText(i18n, name, member.name)}`,
    })),
  );
  const isListed = value === everything || members.some(({ id }) => id === value);
  return (
    <div className="risk-choices">
      <ChoiceField
        label={t`Only of`}
        value={value}
        choices={[
          { id: everything, name: t`everything` },
          ...(isListed ? [] : [{ id: value, name: keyTitle(i18n, within, t`all together`) }]),
          ...members,
        ]}
        onChange={(key) => onChange(key === everything ? undefined : key)}
      />
    </div>
  );
};

/** The members of an address that the table has. */
const cutOf = (within: string | undefined, dimensions: readonly string[]): RiskSeriesKey =>
  Object.fromEntries(
    Object.entries(keyOfParam(within) ?? {}).filter(([dimension]) =>
      dimensions.includes(dimension),
    ),
  );

/** What counts are cut to; never to one member of the dimension that is looked at. */
const without = (within: RiskSeriesKey, but: string): RiskSeriesKey => {
  const { [but]: _, ...others } = within;
  return others;
};
