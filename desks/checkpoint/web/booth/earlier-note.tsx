import { checkStateTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import type { Check } from '../../api/types.ts';

/** Other checks of the same document today, before or after this one was opened: how each stands, and since when. */
export const EarlierNote = ({
  check: { earlier },
  onOpen,
}: {
  readonly check: Check;
  readonly onOpen: (id: string) => void;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  if (earlier.length === 0) return null;
  return (
    <Notice
      verdict="attention"
      title={
        <Plural
          value={earlier.length}
          one="There is another check of this document today"
          other="There are # other checks of this document today"
        />
      }
    >
      <ul className="earlier-checks">
        {earlier.map(({ id, booth, openedAt, openedBy, decidedAt, state }) => (
          <li key={id} className="line-up">
            <Badge verdict={checkStateTexts[state].verdict}>
              {i18n._(checkStateTexts[state].word)}
            </Badge>
            {decidedAt === undefined ? null : <span>{format.instant(decidedAt)}</span>}
            <span className="soft">
              <Trans>
                opened {format.instant(openedAt)}, booth {booth}, {openedBy}
              </Trans>
            </span>
            <Button onPress={() => onOpen(id)}>
              <Trans>Go to it</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
