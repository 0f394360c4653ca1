import { addDays, type CivilDate } from '@amirani/core';
import { handlingNames } from '@amirani/web/src/texts/risk.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { riskWords } from '../../api/words.ts';

/** Writes down what somebody needs to know. */
export const NewRequirementScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const [id] = useState(() => crypto.randomUUID());
  const [terms, setTerms] = useState({
    question: '',
    client: '',
    reason: '',
    due: addDays(today(), 28) as string,
    horizon: 6 as (typeof riskWords.horizons)[number],
    handling: 'amber' as (typeof riskWords.handlings)[number],
  });
  const set = (part: Partial<typeof terms>): void => setTerms({ ...terms, ...part });
  const back = (): void => void navigate({ to: '/risk/requirements' });
  useShortcut('back', back);
  const open = useMutation({
    mutationFn: () =>
      call('openRiskRequirement', { body: { ...terms, id, due: terms.due as CivilDate } }),
    onSuccess: () => {
      readAnew('listRiskRequirements');
      void navigate({ to: '/risk/requirements/$id', params: { id } });
    },
  });
  const ready =
    terms.question.trim().length >= 3 &&
    terms.client.trim() !== '' &&
    terms.due !== '' &&
    terms.reason.trim().length >= 3;
  return (
    <div className="page">
      <PageHead title={<Trans>A new requirement</Trans>} windowTitle={t`A new requirement`} quiet>
        <BackButton onPress={back}>
          <Trans>Requirements</Trans>
        </BackButton>
      </PageHead>
      <form
        className="panel narrow risk-panel"
        aria-label={t`A new requirement`}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !open.isPending) open.mutate();
        }}
      >
        <div className="panel-body">
          <Field
            label={<Trans>What has to be known?</Trans>}
            description={t`A question about places and times; never about a person.`}
            rows={2}
            isRequired
            autoFocus
            maxLength={1000}
            value={terms.question}
            onChange={(question) => set({ question })}
          />
          <Field
            label={<Trans>Who asks</Trans>}
            isRequired
            maxLength={200}
            value={terms.client}
            onChange={(client) => set({ client })}
          />
          <Field
            label={<Trans>By when</Trans>}
            type="date"
            isRequired
            value={terms.due}
            onChange={(due) => set({ due })}
          />
          <ChoiceField
            label={t`Months ahead`}
            value={String(terms.horizon)}
            choices={riskWords.horizons.map((one) => ({
              id: String(one),
              name: format.number(one),
            }))}
            onChange={(chosen) =>
              set({ horizon: riskWords.horizons.find((one) => String(one) === chosen) ?? 6 })
            }
          />
          <ChoiceField
            label={t`Handling`}
            value={terms.handling}
            choices={riskWords.handlings.map((one) => ({
              id: one,
              name: handlingNames[one] ?? one,
            }))}
            onChange={(handling) => set({ handling })}
          />
          <Field
            label={<Trans>What it is needed for</Trans>}
            rows={2}
            isRequired
            maxLength={2000}
            value={terms.reason}
            onChange={(reason) => set({ reason })}
          />
          {open.error === null ? null : <ActError error={open.error} />}
          <Button type="submit" kind="primary" isDisabled={!ready} isPending={open.isPending}>
            <Trans>Write it down</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
};
