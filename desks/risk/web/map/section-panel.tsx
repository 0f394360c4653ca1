import { addDays, type CivilDate } from '@amirani/core';
import { levelTexts, sectionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskSection } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { SectionReasons } from './section-reasons.tsx';

type Level = NonNullable<RiskSection['level']>;

/** A section: its level, who decided it and why; one person proposes a change, the head agrees or not. */
export const SectionPanel = ({
  section,
  onDescribe,
}: {
  readonly section: RiskSection;
  readonly onDescribe: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const { data: session } = useSession();
  const [level, setLevel] = useState<Level>(section.level ?? 'low');
  const [until, setUntil] = useState(addDays(today() as CivilDate, 30));
  const [reason, setReason] = useState('');
  const params = { section: section.id };
  const step = { reason: reason.trim(), version: section.version };
  const act = useMutation({
    mutationFn: async (agree: boolean | undefined) => {
      if (agree === undefined)
        await call('proposeSectionLevel', {
          params,
          body: { ...step, level, ...(level === 'critical' ? { until } : {}) },
        });
      else await call('decideSectionLevel', { params, body: { ...step, agree } });
    },
    onSuccess: () => readAnew('listRiskSections'),
  });
  const { proposed, suggestion } = section;
  const mayDecide =
    session?.roles.includes('risk-head') === true &&
    proposed !== undefined &&
    proposed.by !== session.login;
  const ready = reason.trim().length >= 3 && !act.isPending;
  return (
    <section className="panel" aria-labelledby="section-title">
      <div className="panel-head">
        <h2 id="section-title">{say(i18n, sectionTexts, section.name)}</h2>
      </div>
      <div className="panel-body">
        {proposed === undefined ? null : (
          <p>
            <Trans>
              <strong>{say(i18n, levelTexts, proposed.level)}</strong> was proposed by {proposed.by}
              : {proposed.reason}
            </Trans>
          </p>
        )}
        {proposed === undefined ? (
          <ChoiceField
            label={t`Impact level to propose (Reg. (EU) 2019/1896 Art. 34)`}
            value={level}
            choices={riskWords.impactLevels.map((id) => ({ id, name: say(i18n, levelTexts, id) }))}
            onChange={setLevel}
          />
        ) : null}
        {proposed === undefined && level === 'critical' ? (
          <Field
            label={<Trans>Until</Trans>}
            description={t`A critical level is temporary: it needs its last day.`}
            type="date"
            isRequired
            value={until}
            onChange={(day) => setUntil(day as CivilDate)}
          />
        ) : null}
        {suggestion === undefined ? null : <SectionReasons suggestion={suggestion} />}
        {proposed === undefined || mayDecide ? (
          <OwnReason value={reason} onChange={setReason} />
        ) : (
          <p className="soft">
            <Trans>Another person, the head of the unit, decides on it.</Trans>
          </p>
        )}
        {act.error === null ? null : (
          <ActError error={act.error} onLookAgain={() => readAnew('listRiskSections')} />
        )}
        <div className="line-up">
          {proposed === undefined ? (
            <Button
              kind="primary"
              isDisabled={!ready || level === section.level}
              onPress={() => act.mutate(undefined)}
            >
              <Trans>Propose this level</Trans>
            </Button>
          ) : mayDecide ? (
            <>
              <Button kind="primary" isDisabled={!ready} onPress={() => act.mutate(true)}>
                <Trans>Agree</Trans>
              </Button>
              <Button isDisabled={!ready} onPress={() => act.mutate(false)}>
                <Trans>Turn down</Trans>
              </Button>
            </>
          ) : null}
          <Link to="/risk/sections/$section" params={{ section: section.id }} className="button">
            <Trans>What it can bear</Trans>
          </Link>
          <Button onPress={onDescribe}>
            <Trans>Change the description</Trans>
          </Button>
        </div>
        {section.history.length === 0 ? null : (
          <ol className="steps">
            {section.history.map(({ level: was, at, proposedBy, agreedBy, reason: why }) => (
              <li key={at}>
                <strong>{say(i18n, levelTexts, was)}</strong>{' '}
                <span className="soft">
                  {format.instant(at)}, {proposedBy}, {agreedBy}
                </span>
                <p>{why}</p>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
};
