import type { Locator, MessageRecord } from '@amirani/messages';
import { diagnosticTexts } from '@amirani/web/src/texts/diagnostics.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';

/** Segments whose values were given to nobody, each with its reason and the way to its place. */
export const Unassigned = ({
  unassigned,
  onShow,
}: {
  readonly unassigned: NonNullable<MessageRecord['unassigned']>;
  readonly onShow: (at: readonly Locator[]) => void;
}) => {
  const { i18n } = useLingui();
  return (
    <section className="stack">
      <h2>
        <Plural
          value={unassigned.length}
          one="# segment given to nobody"
          other="# segments given to nobody"
        />
      </h2>
      <p className="soft">
        <Trans>Decide by the segment whose values these are. No screening has seen them.</Trans>
      </p>
      <ul className="stack">
        {unassigned.map(({ text, reason, at }) => (
          <li key={at.start} className="stack">
            <button type="button" className="value-button" onClick={() => onShow([at])}>
              <span className="mono">{text}</span>
            </button>
            <Badge verdict="attention">{say(i18n, diagnosticTexts, reason)}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
};
