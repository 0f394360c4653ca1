import type { Examination } from '@desk/documents/api/types.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useRef, useState } from 'react';
import type { Check } from '../../api/types.ts';
import { ReasonLine } from '../reason-line.tsx';
import { ReasonEvidence } from './reason-evidence.tsx';
import { type OpenReason, shownReasons } from './shown-reasons.ts';

/** The reasons of a verdict, each with expandable evidence. A new verdict leaves them open. */
export const ReasonList = ({
  check,
  examination,
  everything,
}: {
  readonly check: Check;
  readonly examination: Examination | undefined;
  /** All reasons, and not the heaviest only. */
  readonly everything: boolean;
}) => {
  const { t } = useLingui();
  const { verdict } = check;
  const [open, setOpen] = useState<OpenReason>();
  const list = useRef<HTMLUListElement>(null);
  useShortcut('list.next', () => focusReason(list.current, 1));
  useShortcut('list.previous', () => focusReason(list.current, -1));
  const shown = shownReasons(everything ? verdict.all : verdict.reasons, verdict.all, open);
  if (shown.length === 0) return null;
  return (
    <ul className="reasons" ref={list} aria-label={t`Reasons`}>
      {shown.map(({ key, reason, isPast }, at) => {
        const isOpen = open?.key === key;
        return (
          <li
            key={key}
            className="reason"
            data-source={reason.source}
            data-open={isOpen ? '' : undefined}
            data-past={isPast ? '' : undefined}
          >
            <button
              type="button"
              className="reason-button"
              aria-expanded={isOpen}
              onClick={() => {
                // With it the focus would be gone.
                if (isPast) focusReason(list.current, at === 0 ? 1 : -1);
                setOpen(isOpen ? undefined : { key, reason, at });
              }}
            >
              <ReasonLine reason={reason} />
              {isPast ? (
                <span className="reason-past small">
                  <Trans>Not a reason any more: the verdict was updated</Trans>
                </span>
              ) : null}
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
  );
};

/** Puts the focus on the next or the previous reason. */
const focusReason = (list: HTMLElement | null, by: 1 | -1): void => {
  const rows = [...(list?.querySelectorAll<HTMLElement>('.reason-button') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by;
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
};
