import { handlingNames, productKindTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { today } from '@platform/web/platform/today.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import type { Risk, RiskDataset, RiskProductInput } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { ChoiceList } from './choice-list.tsx';
import { fitting, isComplete, newProduct, recipientsOf } from './product-draft.ts';
import { RemarkFields } from './remark-fields.tsx';

/** Composes a product: which, for which day, of which figures and risks, with the analyst's own words. */
export const NewProductScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const datasets = useApi('listRiskDatasets', {});
  const risks = useApi('listRisks', {});
  const back = (): void => void navigate({ to: '/risk/products' });
  useShortcut('back', back);
  return (
    <div className="page">
      <PageHead title={<Trans>Compose a product</Trans>} windowTitle={t`Compose a product`}>
        <BackButton onPress={back}>
          <Trans>Products</Trans>
        </BackButton>
      </PageHead>
      <Fetched query={datasets} label={t`Loading the data sets…`}>
        {(known) => (
          <Fetched query={risks} label={t`Loading the register…`}>
            {(register) => (
              // Recreated for a data set that the earlier list did not have: otherwise it would not be chosen.
              <ComposeForm
                key={withFigures(known.datasets)
                  .map(({ id }) => id)
                  .join()}
                datasets={withFigures(known.datasets)}
                risks={register.risks.filter(({ state }) => state === 'open')}
              />
            )}
          </Fetched>
        )}
      </Fetched>
    </div>
  );
};

const withFigures = (datasets: readonly RiskDataset[]): readonly RiskDataset[] =>
  datasets.filter(({ latest }) => latest !== undefined);

const ComposeForm = ({
  datasets,
  risks,
}: {
  readonly datasets: readonly RiskDataset[];
  readonly risks: readonly Risk[];
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [input, setInput] = useState<RiskProductInput>(() => ({
    ...newProduct(
      today() as RiskProductInput['at'],
      fitting('monthly', datasets).map((one) => one.id),
    ),
    risks: risks.slice(0, 50).map((one) => one.id),
  }));
  const [recipients, setRecipients] = useState('');
  const set = (part: Partial<RiskProductInput>): void => setInput({ ...input, ...part });
  const compose = useMutation({
    mutationFn: () =>
      call('composeRiskProduct', {
        body: { id, input: { ...input, recipients: recipientsOf(recipients) } },
      }),
    onSuccess: () => {
      readAnew('listRiskProducts');
      void navigate({ to: '/risk/products/$id', params: { id } });
    },
  });
  const ready = isComplete(input);
  const offered = fitting(input.kind, datasets);
  const others = datasets.filter((one) => one.latest !== undefined && !offered.includes(one));
  return (
    <form
      className="panel risk-panel"
      aria-label={t`Compose a product`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !compose.isPending) compose.mutate();
      }}
    >
      <div className="panel-body">
        <div className="risk-fields">
          <ChoiceField
            label={t`Product`}
            value={input.kind}
            choices={riskWords.productKinds.map((one) => ({
              id: one,
              name: say(i18n, productKindTexts, one),
            }))}
            onChange={(kind) =>
              set({ kind, datasets: fitting(kind, datasets).map((one) => one.id) })
            }
          />
          <Field
            label={<Trans>For the day</Trans>}
            description={t`What came after it is not in it.`}
            type="date"
            isRequired
            value={input.at}
            onChange={(at) => set({ at: at as RiskProductInput['at'] })}
          />
          <ChoiceField
            label={t`Handling`}
            value={input.handling}
            choices={riskWords.handlings.map((one) => ({
              id: one,
              name: handlingNames[one] ?? one,
            }))}
            onChange={(handling) => set({ handling })}
          />
        </div>
        {offered.length === 0 ? (
          <p className="soft">
            <Trans>
              None of the data sets has figures by such periods: a weekly overview is made of weeks,
              all others of months.
            </Trans>
          </p>
        ) : null}
        <ChoiceList
          title={<Trans>Figures of</Trans>}
          choices={offered.map(({ id: one, title }) => ({ id: one, name: title }))}
          chosen={input.datasets}
          onChange={(chosen) => set({ datasets: chosen })}
        />
        {offered.length === 0 || others.length === 0 ? null : (
          <p className="soft">
            <Trans>
              Not to choose from, since this product is not made of their periods:{' '}
              {others.map(({ title }) => title).join(', ')}.
            </Trans>
          </p>
        )}
        {risks.length === 0 ? null : (
          <ChoiceList
            title={<Trans>Risks of the register</Trans>}
            choices={risks.map(({ id: one, title }) => ({ id: one, name: title }))}
            chosen={input.risks}
            onChange={(chosen) => set({ risks: chosen })}
          />
        )}
        <RemarkFields remarks={input.remarks} onChange={(remarks) => set({ remarks })} />
        <Field
          label={<Trans>Recipients</Trans>}
          description={t`Offices, one a line.`}
          rows={2}
          value={recipients}
          onChange={setRecipients}
        />
        <Switch
          className="switch"
          isSelected={input.outside}
          onChange={(outside) => set({ outside })}
        >
          <span className="switch-track" />
          <Trans>It leaves the unit: counts from 1 to 4 are withheld</Trans>
        </Switch>
        {compose.error === null ? null : <ActError error={compose.error} />}
        <Button type="submit" kind="primary" isDisabled={!ready} isPending={compose.isPending}>
          <Trans>Compose it</Trans>
        </Button>
      </div>
    </form>
  );
};
