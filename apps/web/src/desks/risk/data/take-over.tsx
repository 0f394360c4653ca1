import type { RiskImport } from '@amirani/contract/risk';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../../platform/api.ts';
import { readAnew } from '../../../platform/read-anew.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { ActError } from '../../checkpoint/parts.ts';

/** Makes a file the next vintage, or lets it go. Where rows have problems only the second is offered: nothing is taken over half. */
export const TakeOver = ({ data }: { readonly data: RiskImport }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const params = { id: data.id };
  const decide = useMutation({
    mutationFn: async (takes: boolean) => {
      if (takes)
        await call('takeOverRiskImport', {
          params,
          body: { reason: reason.trim(), against: data.dryRun?.against ?? 0 },
        });
      else await call('discardRiskImport', { params, body: { reason: reason.trim() } });
    },
    onSuccess: () => {
      readAnew('getRiskImport', 'getRiskDataset', 'listRiskDatasets', 'showRiskQuality');
      void navigate({ to: '/risk/data/$dataset', params: { dataset: data.dataset } });
    },
  });
  const ready = reason.trim().length >= 3 && !decide.isPending;
  return (
    <form
      className="panel narrow risk-panel"
      aria-label={t`Decision`}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="panel-head">
        <h2>
          <Trans>Your decision</Trans>
        </h2>
      </div>
      <div className="panel-body">
        {data.state === 'unusable' ? (
          <p>
            <Trans>
              Put the rows right in the file and hand it in again. Nothing of it was taken over.
            </Trans>
          </p>
        ) : (
          <p className="soft">
            <Trans>
              Earlier vintages stay as they were: a product that cites one can always be made again.
            </Trans>
          </p>
        )}
        <Field
          label={<Trans>Your reason, in your own words</Trans>}
          rows={2}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        {decide.error === null ? null : (
          <ActError error={decide.error} onLookAgain={() => readAnew('getRiskImport')} />
        )}
        <div className="line-up">
          {data.state === 'read' ? (
            <Button kind="primary" isDisabled={!ready} onPress={() => decide.mutate(true)}>
              <Trans>Take it over</Trans>
            </Button>
          ) : null}
          <Button isDisabled={!ready} onPress={() => decide.mutate(false)}>
            <Trans>Let it go</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};
