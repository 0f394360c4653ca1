import { languageOf } from '@amirani/core/languages';
import { productKindTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { riskSay } from '@amirani/web/src/words/risk.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskRequirement } from '../../api/types.ts';

type Act = 'approve' | 'answer' | 'close';

/** The way of a requirement: written, approved by another person, answered by a published product, closed with its worth. */
export const RequirementSteps = ({ requirement }: { readonly requirement: RiskRequirement }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { data: session } = useSession();
  const { data } = useApi('listRiskProducts', {});
  const [reason, setReason] = useState('');
  const [product, setProduct] = useState<string>();
  const { id, state, version, author, steps, feedback, products } = requirement;
  const risk = riskSay(languageOf(i18n.locale));
  const act = useMutation({
    mutationFn: async (what: Act) => {
      const params = { id };
      const body = { reason: reason.trim(), version };
      if (what === 'approve') await call('approveRiskRequirement', { params, body });
      else if (what === 'close') await call('closeRiskRequirement', { params, body });
      else
        await call('answerRiskRequirement', {
          params,
          body: { ...body, product: product ?? '' },
        });
    },
    onSuccess: () => {
      setReason('');
      readAnew('listRiskRequirements');
    },
  });
  const isHead = session?.roles.includes('risk-head') === true && session.login !== author;
  const published = (data?.products ?? []).filter(
    (one) => one.state === 'published' && !products.includes(one.id),
  );
  const mayAnswer = state === 'approved' || state === 'answered';
  const mayClose = state === 'answered' && (feedback?.answers ?? 0) > 0;
  const mayAct = (state === 'draft' && isHead) || mayClose || (mayAnswer && published.length > 0);
  const ready = reason.trim().length >= 3 && !act.isPending;
  return (
    <section className="panel" aria-labelledby="requirement-way">
      <div className="panel-head">
        <h2 id="requirement-way">
          <Trans>Its way</Trans>
        </h2>
      </div>
      <form
        className="panel-body stack"
        aria-label={t`Decision`}
        onSubmit={(event) => event.preventDefault()}
      >
        {state === 'draft' && !isHead ? (
          <p className="soft">
            <Trans>Another person, the head of the unit, approves it.</Trans>
          </p>
        ) : null}
        {mayAnswer && published.length === 0 ? (
          <p className="soft">
            <Trans>A published product answers it.</Trans>{' '}
            <Link to="/risk/products/new">
              <Trans>Compose a product</Trans>
            </Link>
          </p>
        ) : null}
        {state === 'answered' && !mayClose ? (
          <p className="soft">
            <Trans>It is closed once a reader has said what the product was worth.</Trans>
          </p>
        ) : null}
        {mayAnswer && published.length > 0 ? (
          <ChoiceField
            label={t`Product that answers it`}
            value={product}
            choices={published.map(({ id: one, input }) => ({
              id: one,
              name: `${say(i18n, productKindTexts, input.kind)}, ${format.date(input.at)}`,
            }))}
            onChange={setProduct}
          />
        ) : null}
        {mayAct ? <OwnReason value={reason} onChange={setReason} /> : null}
        {act.error === null ? null : (
          <ActError error={act.error} onLookAgain={() => readAnew('listRiskRequirements')} />
        )}
        <div className="line-up">
          {state === 'draft' && isHead ? (
            <Button kind="primary" isDisabled={!ready} onPress={() => act.mutate('approve')}>
              <Trans>Approve</Trans>
            </Button>
          ) : null}
          {mayAnswer && published.length > 0 ? (
            <Button
              kind="primary"
              isDisabled={!ready || product === undefined}
              onPress={() => act.mutate('answer')}
            >
              <Trans>This answers it</Trans>
            </Button>
          ) : null}
          {mayClose ? (
            <Button isDisabled={!ready} onPress={() => act.mutate('close')}>
              <Trans>Close it</Trans>
            </Button>
          ) : null}
        </div>
        <ol className="steps">
          {steps.map(({ to, by, at, reason: why }) => (
            <li key={`${at} ${to}`}>
              {risk(`risk.requirement-state.${to as RiskRequirement['state']}`)}, {by},{' '}
              <span className="soft">{format.instant(at)}</span>
              <p>{why}</p>
            </li>
          ))}
        </ol>
      </form>
    </section>
  );
};
