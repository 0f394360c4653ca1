import { fieldTexts } from '@amirani/web/src/texts/fields.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Fact } from '@platform/api/types.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Hint } from '@platform/web/ui/hint.tsx';
import { useRef, useState } from 'react';
import { FactRow } from './fact-row.tsx';
import { type FactGroup, groupFacts } from './facts.ts';
import { UnmaskForm } from './unmask-form.tsx';

interface FactSheetProps {
  readonly travellerId: string;
  readonly facts: readonly Fact[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly onFocusChange: (inside: boolean) => void;
  readonly onUnmasked: (group: Fact['group'], facts: readonly Fact[]) => void;
}

/** All facts by group. j and k go from value to value, Enter opens the evidence. */
export const FactSheet = (props: FactSheetProps) => {
  const { t } = useMacro();
  const sheet = useRef<HTMLElement>(null);
  const groups = groupFacts(props.facts);
  const move = (step: number): void => {
    const values = [...(sheet.current?.querySelectorAll<HTMLElement>('[data-value]') ?? [])];
    const at = values.indexOf(document.activeElement as HTMLElement);
    values[Math.max(0, Math.min(values.length - 1, at + step))]?.focus();
  };
  useShortcut('list.next', () => move(1));
  useShortcut('list.previous', () => move(-1));
  const firstMasked = groups.find(({ masked }) => masked)?.group;
  return (
    <section
      aria-label={t`What the messages say`}
      ref={sheet}
      className="fact-sheet"
      onFocus={() => props.onFocusChange(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onFocusChange(false);
      }}
    >
      {groups.map((group) => (
        <Group
          key={group.group}
          group={group}
          withKey={group.group === firstMasked}
          sheet={props}
        />
      ))}
    </section>
  );
};

const Group = ({
  group,
  withKey,
  sheet,
}: {
  readonly group: FactGroup;
  /** This group's masked values are what the shortcut shows. */
  readonly withKey: boolean;
  readonly sheet: FactSheetProps;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { travellerId, chosen, onChoose, onUnmasked } = sheet;
  const title = say(i18n, fieldTexts, `group.${group.group}`);
  const [asks, setAsks] = useState(false);
  useShortcut('traveller.unmask', () => setAsks(true), withKey && group.masked);
  return (
    <section className="fact-group" aria-labelledby={`group-${group.group}`}>
      <div className="fact-group-head">
        <h2 id={`group-${group.group}`}>{title}</h2>
        {group.masked && !asks ? (
          <Hint text={<Trans>This is written in the journal</Trans>}>
            <Button
              kind="quiet"
              onPress={() => setAsks(true)}
              {...(withKey ? { hint: keysOf('traveller.unmask') } : {})}
            >
              <Trans>Show in full</Trans>
              <span className="visually-hidden">{t`${title}. This is written in the journal`}</span>
            </Button>
          </Hint>
        ) : null}
      </div>
      {group.masked && asks ? (
        <UnmaskForm
          travellerId={travellerId}
          group={group.group}
          title={title}
          onUnmasked={(facts) => onUnmasked(group.group, facts)}
          onCancel={() => setAsks(false)}
        />
      ) : null}
      {group.items.map(({ id, facts }) => (
        <dl key={id} className="facts fact-item">
          {facts.map((fact) => (
            <FactRow
              key={`${fact.field}.${fact.item}`}
              fact={fact}
              chosen={chosen}
              onChoose={onChoose}
            />
          ))}
        </dl>
      ))}
    </section>
  );
};
