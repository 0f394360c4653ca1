import type { Locator, MessageRecord } from '@amirani/messages';
import { Trans } from '@lingui/react/macro';

/** People of earlier lists whom the message names by reference alone; each lights its place. */
export const Mentions = ({
  mentions,
  onShow,
}: {
  readonly mentions: NonNullable<MessageRecord['mentions']>;
  readonly onShow: (at: readonly Locator[]) => void;
}) => (
  <section className="stack">
    <h2>
      <Trans>Named by reference alone</Trans>
    </h2>
    <ul className="line-up">
      {mentions.map(({ uniqueReference, booking, source }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: mentions of a message have no id and never move
        <li key={index}>
          <button
            type="button"
            className="value-button"
            onClick={() => onShow(Object.values(source))}
          >
            <span className="mono">
              {[booking, uniqueReference].filter((part) => part !== undefined).join(' ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  </section>
);
