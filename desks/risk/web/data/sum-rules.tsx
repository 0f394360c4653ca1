import { dimensionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { RiskDataset } from '../../api/types.ts';
import { memberText } from '../key-title.ts';
import { ChoiceList } from '../products/choice-list.tsx';
import { type SumRule, withoutSum, withSum } from './sum-draft.ts';

/** Which members are the sum of which others: the basis of the quality checks. */
export const SumRules = ({ dataset }: { readonly dataset: RiskDataset }) => {
  const { i18n } = useLingui();
  const { id, title, source, indicator, unit, note, sums, version } = dataset;
  const keep = useMutation({
    mutationFn: (next: readonly SumRule[]) =>
      call('amendRiskDataset', {
        params: { dataset: id },
        body: { title, source, indicator, unit, note, version, sums: [...next] },
      }),
    onSuccess: () => readAnew('getRiskDataset', 'listRiskDatasets', 'showRiskQuality'),
  });
  const all = sums.flatMap((rule) =>
    Object.entries(rule.parts).map(([sum, parts]) => ({ rule, sum, parts })),
  );
  return (
    <section className="stack" aria-labelledby="sum-rules-title">
      <h2 id="sum-rules-title">
        <Trans>Which are sums of which</Trans>
      </h2>
      {all.length === 0 ? (
        <p className="soft">
          <Trans>Not stated yet. No total of this table is compared with its parts.</Trans>
        </p>
      ) : (
        <ul className="stack">
          {all.map(({ rule: { dimension, relation }, sum, parts }) => (
            <li key={`${dimension} ${sum}`}>
              <strong>{memberText(i18n, dimension, sum)}</strong> {relation === 'equal' ? '=' : '≤'}{' '}
              {parts.map((part) => memberText(i18n, dimension, part)).join(' + ')}{' '}
              <Button
                kind="quiet"
                isDisabled={keep.isPending}
                onPress={() => keep.mutate(withoutSum(sums, dimension, sum))}
              >
                <Trans>Take it out</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {keep.error === null ? null : (
        <ActError error={keep.error} onLookAgain={() => readAnew('getRiskDataset')} />
      )}
      <NewSum
        key={version}
        dataset={dataset}
        isPending={keep.isPending}
        onAdd={(rule) => keep.mutate(withSum(sums, rule))}
      />
    </section>
  );
};

const NewSum = ({
  dataset: { id, dimensions },
  isPending,
  onAdd,
}: {
  readonly dataset: RiskDataset;
  readonly isPending: boolean;
  readonly onAdd: (rule: SumRule) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [dimension, setDimension] = useState(dimensions[0] ?? '');
  const [sum, setSum] = useState<string>();
  const [relation, setRelation] = useState<SumRule['relation']>('equal');
  const [parts, setParts] = useState<readonly string[]>([]);
  const [isOpen, setOpen] = useState(false);
  const query = useApi('listRiskDimensions', { params: { dataset: id }, body: {} }, isOpen);
  const members =
    query.data?.dimensions
      .find(({ name }) => name === dimension)
      ?.members.map(({ name }) => name) ?? [];
  const choices = members.map((name) => ({ id: name, name: memberText(i18n, dimension, name) }));
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Trans>Say which is a sum</Trans>
      </summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (sum !== undefined) onAdd({ dimension, relation, parts: { [sum]: [...parts] } });
        }}
      >
        <div className="risk-choices">
          <ChoiceField
            label={t`Among`}
            value={dimension}
            choices={dimensions.map((name) => ({
              id: name,
              name: say(i18n, dimensionTexts, name),
            }))}
            onChange={(next) => {
              setDimension(next);
              setSum(undefined);
              setParts([]);
            }}
          />
          <ChoiceField label={t`The sum`} value={sum} choices={choices} onChange={setSum} />
          <ChoiceField
            label={t`Its parts`}
            value={relation}
            choices={[
              { id: 'equal', name: t`add up to it` },
              { id: 'at-least', name: t`add up to it or to more` },
            ]}
            onChange={setRelation}
          />
        </div>
        <ChoiceList
          title={<Trans>Its parts</Trans>}
          choices={choices.filter((choice) => choice.id !== sum)}
          chosen={parts}
          onChange={setParts}
        />
        <Button
          type="submit"
          isDisabled={sum === undefined || parts.length === 0}
          isPending={isPending}
        >
          <Trans>Compare it with its parts</Trans>
        </Button>
      </form>
    </details>
  );
};
