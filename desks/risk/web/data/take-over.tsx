import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { today } from '@platform/web/platform/today.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskImport } from '../../api/types.ts';
import { readRiskAnewLater } from '../use-risk.ts';
import { isOfficial, publishedOn } from './official-layouts.ts';

/**
 * Makes a file the next vintage, or lets it go. Of a public file it is known why and, by its name, since when: that can be changed. Where rows have problems only the second is offered: nothing is taken over half.
 */
export const TakeOver = ({ data }: { readonly data: RiskImport }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const isPublic = isOfficial(data.dataset);
  const [reason, setReason] = useState(isPublic ? t`A public table, as it was downloaded` : '');
  const [since, setSince] = useState<string>(
    (isPublic ? publishedOn(data.label) : undefined) ?? '',
  );
  const params = { id: data.id };
  const decide = useMutation({
    mutationFn: async (takes: boolean) => {
      if (takes)
        await call('takeOverRiskImport', {
          params,
          body: {
            reason: reason.trim(),
            against: data.dryRun?.against ?? 0,
            ...(since !== '' && since < today() ? { recordedAt: `${since}T00:00:00.000Z` } : {}),
          },
        });
      else await call('discardRiskImport', { params, body: { reason: reason.trim() } });
    },
    onSuccess: () => {
      readRiskAnewLater();
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
        <OwnReason value={reason} onChange={setReason} />
        {data.state === 'read' ? (
          <Field
            label={<Trans>Known since</Trans>}
            description={t`The day of its publication, so that later products cite what was known then; today where left out.`}
            type="date"
            value={since}
            onChange={setSince}
          />
        ) : null}
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
