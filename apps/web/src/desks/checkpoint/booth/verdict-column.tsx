import type { Check } from '@amirani/contract/checkpoint';
import type { Examination } from '@amirani/contract/documents';
import { describeCondition } from '@amirani/schengen/texts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { Language } from '../../../platform/preferences.ts';
import { useShortcut } from '../../../platform/shortcuts.ts';
import { Button } from '../../../ui/button.tsx';
import { ReasonLine } from '../reason-line.tsx';
import { VerdictWord } from '../verdict-word.tsx';
import { NeedsList } from './needs-list.tsx';
import { ReasonEvidence } from './reason-evidence.tsx';
import { SourceList } from './source-list.tsx';

/** The word, at most three reasons that open their evidence in place, and who was asked. It is no decision. */
export const VerdictColumn = ({
  check,
  examination,
  pending,
}: {
  readonly check: Check;
  readonly examination: Examination | undefined;
  /** The verdict is being made anew: this is the one before. */
  readonly pending: boolean;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { verdict } = check;
  const [everything, setEverything] = useState(false);
  const [open, setOpen] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  useShortcut('list.next', () => focusReason(list.current, 1));
  useShortcut('list.previous', () => focusReason(list.current, -1));
  const reasons = everything ? verdict.all : verdict.reasons;
  return (
    <section className="booth-column verdict" aria-label={t`Verdict`}>
      <div
        className="verdict-head"
        data-verdict={verdict.word}
        data-pending={pending ? '' : undefined}
        role="status"
      >
        <VerdictWord word={verdict.word} large />
        <p className="small soft">
          {pending ? (
            <Trans>It is being made anew with what you gave. This is the one before.</Trans>
          ) : (
            <Trans>This is no decision. You decide.</Trans>
          )}
        </p>
      </div>
      {reasons.length === 0 ? null : (
        <ul className="reasons" ref={list} aria-label={t`Reasons`}>
          {reasons.map((reason, at) => {
            const key = `${reason.source} ${reason.code} ${reason.locator} ${at}`;
            const isOpen = open === key;
            return (
              <li key={key} className="reason" data-open={isOpen ? '' : undefined}>
                <button
                  type="button"
                  className="reason-button"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? undefined : key)}
                >
                  <ReasonLine reason={reason} />
                </button>
                {isOpen ? (
                  <div className="reason-evidence">
                    <ReasonEvidence {...{ reason, check, examination }} />
                  </div>
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
      {verdict.all.length <= verdict.reasons.length ? null : (
        <Button kind="quiet" onPress={() => setEverything(!everything)}>
          {everything ? (
            <Trans>Show the heaviest only</Trans>
          ) : (
            <Plural
              value={verdict.all.length - verdict.reasons.length}
              one="and # more"
              other="and # more"
            />
          )}
        </Button>
      )}
      <NeedsList check={check} />
      {verdict.attests.length === 0 ? null : (
        <p className="small">
          <span className="soft">
            <Trans>Who passes the traveller attests</Trans>:
          </span>{' '}
          {verdict.attests
            .map((code) => describeCondition(code, i18n.locale as Language))
            .join(' · ')}
        </p>
      )}
      <SourceList check={check} />
    </section>
  );
};

/** Puts the focus on the next or the previous reason. */
const focusReason = (list: HTMLElement | null, by: 1 | -1): void => {
  const rows = [...(list?.querySelectorAll<HTMLElement>('.reason-button') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by;
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
};
