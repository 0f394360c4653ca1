import type { Material } from '@amirani/scenario/items';
import { answerTexts, referralTexts } from '@amirani/web/src/texts/academy.ts';
import { evidenceText } from '@amirani/web/src/texts/academy-evidence.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useLocalKeys, useShortcut } from '@platform/web/platform/shortcuts.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { useMemo, useRef, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import {
  confidenceSteps,
  type DecisionDraft,
  decisionOf,
  emptyDraft,
  referralKinds,
  type SentDecision,
  toggleReferral,
  wantedOf,
} from './decision-draft.ts';
import { NetworkNaming } from './network-naming.tsx';
import { PeriodNaming } from './period-naming.tsx';

const referralShortcuts = {
  asylum: 'academy.asylum',
  child: 'academy.child',
  victim: 'academy.victim',
} as const;

/**
 * The act on one item: how sure, what shows it, whom it is sent to, and one key that flags or passes. No confidence is filled
 * in. The keys of help are always there.
 */
export const DecisionBar = ({
  item,
  material,
  evidence,
  isPending,
  isDisabled,
  onDecide,
}: {
  readonly item: string;
  readonly material: Material;
  /** The closed list of what an officer may name. */
  readonly evidence: readonly string[];
  readonly isPending: boolean;
  /** Nobody decides while the exercise is paused; what is to be said can be said already. */
  readonly isDisabled: boolean;
  readonly onDecide: (decision: SentDecision) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [kept, setKept] = useState<DecisionDraft>(() => emptyDraft(item));
  const [wanted, setWanted] = useState<ReturnType<typeof wantedOf>>();
  const { kind } = material;
  const draft = kept.item === item ? kept : emptyDraft(item);
  const change = (next: DecisionDraft): void => {
    setKept(next);
    setWanted(undefined);
  };
  const latest = useRef({ draft, change });
  latest.current = { draft, change };
  const named = useRef<HTMLDivElement>(null);
  const decide = (flagged: boolean): void => {
    if (isPending || isDisabled) return;
    const missing = wantedOf(draft, flagged, kind);
    setWanted(missing);
    if (missing === undefined) onDecide(decisionOf(draft, flagged, material));
  };
  const digits = useMemo(
    () =>
      new Map(
        confidenceSteps.map(({ confidence, key }) => [
          key,
          () => latest.current.change({ ...latest.current.draft, confidence }),
        ]),
      ),
    [],
  );
  useLocalKeys(digits);
  useShortcut('academy.flag', () => decide(true));
  useShortcut('academy.pass', () => decide(false));
  useShortcut('academy.evidence', () => named.current?.querySelector('button')?.focus());
  return (
    <section className="panel decision-bar" aria-labelledby="decision-title">
      <div className="panel-head">
        <h2 id="decision-title">
          <Trans>Your decision</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <div className="decision-part">
          <h3 id="evidence-label" className="line-up">
            <Trans>What shows it</Trans>
            <KeyHint keys={keysOf('academy.evidence')} />
          </h3>
          <ToggleButtonGroup
            ref={named}
            className="decision-evidence"
            aria-labelledby="evidence-label"
            orientation="vertical"
            selectionMode="multiple"
            selectedKeys={draft.named}
            onSelectionChange={(keys) => change({ ...draft, named: [...keys].map(String) })}
          >
            {evidence.map((code) => (
              <ToggleButton key={code} id={code} className="button">
                {evidenceText(i18n, code)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </div>
        {material.kind === 'network' ? (
          <NetworkNaming
            material={material}
            named={draft.network}
            onChange={(network) => change({ ...draft, network })}
          />
        ) : null}
        {material.kind === 'series' ? (
          <PeriodNaming
            material={material}
            warned={draft.warned}
            onChange={(warned) => change({ ...draft, warned })}
          />
        ) : null}
        <div className="decision-part">
          <h3 id="referral-label">
            <Trans>Send to help</Trans>
          </h3>
          <fieldset className="decision-referrals" aria-labelledby="referral-label">
            {referralKinds.map((kind) => (
              <ReferralKey
                key={kind}
                shortcut={referralShortcuts[kind]}
                isOn={draft.referred === kind}
                onToggle={() => change(toggleReferral(draft, kind))}
              >
                {i18n._(referralTexts[kind])}
              </ReferralKey>
            ))}
          </fieldset>
        </div>
        <div className="decision-part">
          <h3 id="confidence-label">
            <Trans>How sure are you of it?</Trans>
          </h3>
          <ToggleButtonGroup
            className="decision-confidence"
            aria-labelledby="confidence-label"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={draft.confidence === undefined ? [] : [String(draft.confidence)]}
            onSelectionChange={([key]) => {
              if (key !== undefined) change({ ...draft, confidence: Number(key) });
            }}
          >
            {confidenceSteps.map(({ confidence, key }) => (
              <ToggleButton key={confidence} id={String(confidence)} className="button">
                {confidence} %<KeyHint keys={key} />
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <p className="small soft">
            <Trans>50 % is a guess, 100 % is certainty.</Trans>
          </p>
        </div>
        <p role="alert" className="decision-wanting">
          {wanted === undefined ? null : (
            <Badge verdict="attention">
              {wanted === 'confidence' ? (
                <Trans>Say first how sure you are.</Trans>
              ) : (
                <Trans>Say first from when on.</Trans>
              )}
            </Badge>
          )}
        </p>
        <fieldset className="decision-keys" aria-label={t`Your decision`}>
          <Button
            hint={keysOf('academy.flag')}
            isPending={isPending}
            isDisabled={isDisabled}
            onPress={() => decide(true)}
          >
            {i18n._(answerTexts[kind].flag)}
          </Button>
          <Button
            hint={keysOf('academy.pass')}
            isPending={isPending}
            isDisabled={isDisabled}
            onPress={() => decide(false)}
          >
            {i18n._(answerTexts[kind].pass)}
          </Button>
        </fieldset>
        <p className="small soft">
          <Trans>One key decides, once and for all. The time is the server’s.</Trans>
        </p>
      </div>
    </section>
  );
};

const ReferralKey = ({
  shortcut,
  isOn,
  onToggle,
  children,
}: {
  readonly shortcut: (typeof referralShortcuts)[keyof typeof referralShortcuts];
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: string;
}) => {
  useShortcut(shortcut, onToggle);
  return (
    <Button hint={keysOf(shortcut)} aria-pressed={isOn} onPress={onToggle}>
      {children}
    </Button>
  );
};
