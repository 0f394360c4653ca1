import { parseCivilDate } from '@amirani/core';
import { languageOf } from '@amirani/core/languages';
import type { RejectedRow } from '@amirani/schengen';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui as useI18n } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Notice } from '@platform/web/ui/notice.tsx';

/** More are not listed: the file itself is wrong. */
const MOST_LISTED = 10;

/** Which rows have to be corrected before a figure is given, and why. */
export const UnusableRows = ({ rows }: { readonly rows: readonly RejectedRow[] }) => {
  const { t } = useLingui();
  const { i18n } = useI18n();
  const format = useFormat();
  const say = schengenSay(languageOf(i18n.locale));
  const day = (text: string): string => (parseCivilDate(text).ok ? format.date(text) : text);
  const named = ({ row, line }: RejectedRow): string =>
    line === undefined
      ? row.exit
        ? `${day(row.entry)} – ${day(row.exit)}`
        : day(row.entry)
      : t`line ${line}`;
  return (
    <Notice
      urgent
      verdict="attention"
      title={
        <Plural value={rows.length} one="# row cannot be used" other="# rows cannot be used" />
      }
    >
      <ul className="small">
        {rows.slice(0, MOST_LISTED).map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may repeat
          <li key={index}>
            <strong>{named(one)}</strong> · {say(one.reason, one.facts)}
          </li>
        ))}
      </ul>
      <p>
        <Trans>No figure and no calendar is shown that a row could change. Correct each row.</Trans>
      </p>
    </Notice>
  );
};
