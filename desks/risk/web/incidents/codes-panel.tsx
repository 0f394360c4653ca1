import { languageOf } from '@amirani/core/languages';
import { codeStateTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { riskSay } from '@amirani/web/src/words/risk.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import { useState } from 'react';
import type { riskEndpoints } from '../../api/endpoints.ts';
import type { RiskIncident } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { useRiskChanges } from '../use-risk.ts';
import { codeOf } from './code-of.ts';

type Proposal = Output<(typeof riskEndpoints)['listRiskCodes']>['proposals'][number];
type FacetName = keyof RiskIncident['facets'];

const shapes: Readonly<Record<Proposal['state'], Verdict>> = {
  proposed: 'not-checked',
  accepted: 'met',
  refused: 'aborted',
};

const readCodes = (): void => readAnew('listRiskCodes', 'searchRiskIncidents');

/** Codes that the register lacks: an analyst proposes, the head decides, and what was accepted is never taken out. */
export const CodesPanel = () => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { data: session } = useSession();
  const { data } = useApi('listRiskCodes', {});
  useRiskChanges('listRiskCodes');
  const risk = riskSay(languageOf(i18n.locale));
  const proposals = data?.proposals ?? [];
  const waiting = proposals.filter(({ state }) => state === 'proposed').length;
  return (
    <details className="panel codes-panel">
      <summary className="panel-head">
        <h2>
          <Trans>Codes that are missing</Trans>
          {waiting === 0 ? null : ` (${format.number(waiting)})`}
        </h2>
      </summary>
      <div className="panel-body stack">
        {proposals.length === 0 ? null : (
          <ul className="stack">
            {proposals.map((one) => (
              <li key={one.id} className="stack">
                <p>
                  <Badge verdict={shapes[one.state]}>{say(i18n, codeStateTexts, one.state)}</Badge>{' '}
                  <strong>{one.code}</strong> ({risk(`risk.facet.${one.facet}`)}): {one.meaning}{' '}
                  <span className="soft">
                    {one.by}, {format.instant(one.at)}
                  </span>
                </p>
                {one.state === 'proposed' &&
                session?.roles.includes('risk-head') === true &&
                session.login !== one.by ? (
                  <Decide proposal={one} />
                ) : null}
              </li>
            ))}
          </ul>
        )}
        <Propose />
      </div>
    </details>
  );
};

const Decide = ({ proposal: { id, code, version } }: { readonly proposal: Proposal }) => {
  const { t } = useMacro();
  const [reason, setReason] = useState('');
  const decide = useMutation({
    mutationFn: (accept: boolean) =>
      call('decideRiskCode', { params: { id }, body: { accept, reason: reason.trim(), version } }),
    onSuccess: readCodes,
  });
  const ready = reason.trim().length >= 3 && !decide.isPending;
  return (
    <form
      className="stack"
      aria-label={t`Decision: ${code}`}
      onSubmit={(event) => event.preventDefault()}
    >
      <Field
        label={<Trans>Your reason, in your own words</Trans>}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
      {decide.error === null ? null : (
        <ActError error={decide.error} onLookAgain={() => readAnew('listRiskCodes')} />
      )}
      <div className="line-up">
        <Button kind="primary" isDisabled={!ready} onPress={() => decide.mutate(true)}>
          <Trans>Take it into the register</Trans>
        </Button>
        <Button isDisabled={!ready} onPress={() => decide.mutate(false)}>
          <Trans>Turn it down</Trans>
        </Button>
      </div>
    </form>
  );
};

const Propose = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const risk = riskSay(languageOf(i18n.locale));
  const [facet, setFacet] = useState<FacetName>('means');
  const [name, setName] = useState('');
  const [meaning, setMeaning] = useState('');
  const [reason, setReason] = useState('');
  const code = codeOf(name);
  const propose = useMutation({
    mutationFn: () =>
      call('proposeRiskCode', {
        body: {
          id: crypto.randomUUID(),
          facet,
          code,
          meaning: meaning.trim(),
          reason: reason.trim(),
        },
      }),
    onSuccess: () => {
      setName('');
      setMeaning('');
      setReason('');
      readCodes();
    },
  });
  const isReady = code.length >= 2 && meaning.trim().length >= 3 && reason.trim().length >= 3;
  return (
    <form
      className="stack"
      aria-label={t`Propose a code`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !propose.isPending) propose.mutate();
      }}
    >
      <div className="risk-fields">
        <ChoiceField
          label={t`Of what`}
          value={facet}
          choices={riskWords.incidentFacets.map((id) => ({ id, name: risk(`risk.facet.${id}`) }))}
          onChange={setFacet}
        />
        <Field
          label={<Trans>Short name, in Latin letters</Trans>}
          description={code === '' ? t`Two or three words, as a code has them.` : code}
          maxLength={60}
          value={name}
          onChange={setName}
        />
        <Field
          label={<Trans>When it is to be used</Trans>}
          description={t`A way of acting, never a person.`}
          maxLength={200}
          value={meaning}
          onChange={setMeaning}
        />
        <Field
          label={<Trans>Why it is missing</Trans>}
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
      </div>
      {propose.error === null ? null : (
        <ActError error={propose.error} onLookAgain={() => readAnew('listRiskCodes')} />
      )}
      <div className="line-up">
        <Button type="submit" isDisabled={!isReady} isPending={propose.isPending}>
          <Trans>Propose it to the head</Trans>
        </Button>
      </div>
    </form>
  );
};
