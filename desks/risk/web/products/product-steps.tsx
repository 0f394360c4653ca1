import { productStateTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { useState } from 'react';
import type { RiskProduct } from '../../api/types.ts';

/** The steps of a product: the author proposes; the head, another person, publishes or sends back. */
export const ProductSteps = ({ product }: { readonly product: RiskProduct }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { data: session } = useSession();
  const [reason, setReason] = useState('');
  const { state, version, steps } = product;
  const params = { id: product.id };
  const body = { reason: reason.trim(), version };
  const act = useMutation({
    mutationFn: async (what: 'propose' | 'publish' | 'send-back') => {
      if (what === 'propose') await call('proposeRiskProduct', { params, body });
      else if (what === 'publish') await call('publishRiskProduct', { params, body });
      else await call('sendBackRiskProduct', { params, body });
    },
    onSuccess: () => {
      setReason('');
      readAnew('showRiskProduct', 'listRiskProducts');
    },
  });
  const proposer = steps.findLast(({ to }) => to === 'proposed')?.by;
  const isHead = session?.roles.includes('risk-head') === true && proposer !== session.login;
  const mayAct = state === 'draft' || (state === 'proposed' && isHead);
  const ready = reason.trim().length >= 3 && !act.isPending;
  return (
    <section className="panel" aria-labelledby="way-title">
      <div className="panel-head">
        <h2 id="way-title">
          <Trans>Its way</Trans>
        </h2>
      </div>
      <form
        className="panel-body"
        aria-label={t`Decision`}
        onSubmit={(event) => event.preventDefault()}
      >
        {state === 'proposed' && !isHead ? (
          <p className="soft">
            <Trans>Another person, the head of the unit, publishes it.</Trans>
          </p>
        ) : null}
        {mayAct ? <OwnReason value={reason} onChange={setReason} /> : null}
        {act.error === null ? null : (
          <ActError error={act.error} onLookAgain={() => readAnew('showRiskProduct')} />
        )}
        {mayAct ? (
          <div className="line-up">
            {state === 'draft' ? (
              <Button isDisabled={!ready} onPress={() => act.mutate('propose')}>
                <Trans>Hand it to the head</Trans>
              </Button>
            ) : (
              <>
                <Button kind="primary" isDisabled={!ready} onPress={() => act.mutate('publish')}>
                  <Trans>Publish</Trans>
                </Button>
                <Button isDisabled={!ready} onPress={() => act.mutate('send-back')}>
                  <Trans>Send back</Trans>
                </Button>
              </>
            )}
          </div>
        ) : null}
        <ol className="steps">
          <li>
            <Trans>
              Composed by {product.composedBy}, {format.instant(product.composedAt)}
            </Trans>
          </li>
          {steps.map(({ to, by, at, reason: why }) => (
            <li key={at}>
              {say(i18n, productStateTexts, to)}, {by},{' '}
              <span className="soft">{format.instant(at)}</span>
              <p>{why}</p>
            </li>
          ))}
        </ol>
      </form>
    </section>
  );
};
