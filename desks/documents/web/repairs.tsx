import type { MrzChange, MrzPlace, MrzRepair, MrzRepairs } from '@amirani/documents/mrz';
import { checkDigitTexts, documentFieldTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';

/** More corrections than this help nobody choose. */
const most = 12;

/**
 * What may have been misread: every smallest correction side by side, none of them picked, and the characters
 * that no check digit can tell apart.
 */
export const Repairs = ({
  repairs,
  onTake,
  onShow,
}: {
  readonly repairs: MrzRepairs;
  /** Absent where the zone cannot be changed any more. */
  readonly onTake: ((repair: MrzRepair) => void) | undefined;
  readonly onShow: (place: MrzPlace) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { candidates, undecidable, unresolved, more } = repairs;
  if (candidates.length === 0 && undecidable.length === 0 && unresolved.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="repairs-title">
      <h3 id="repairs-title">
        <Trans>What may have been misread</Trans>
      </h3>
      {candidates.length === 0 ? null : (
        <>
          <p>
            <Plural
              value={candidates.length}
              one="One reading would put every check digit right. Look at the page before you take it."
              other="# readings would put every check digit right. The zone alone cannot tell which: look at the page or the chip."
            />
          </p>
          <ul className="repairs">
            {candidates.slice(0, most).map((repair) => (
              <li key={repair.lines.join('')} className="repair">
                <ul className="repair-changes">
                  {repair.changes.map((change) => (
                    <li key={`${change.line}.${change.position}`}>
                      <Change change={change} onShow={onShow} />
                    </li>
                  ))}
                </ul>
                {onTake === undefined ? null : (
                  <Button onPress={() => onTake(repair)}>
                    <Trans>Examine this reading</Trans>
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {more || candidates.length > most ? (
            <p className="soft">
              <Trans>There are more. Scan the document again before you choose.</Trans>
            </p>
          ) : null}
        </>
      )}
      {unresolved.length === 0 ? null : (
        <p>
          <Badge verdict="obstacle">
            <Trans>No misreading explains it</Trans>
          </Badge>{' '}
          {unresolved
            .map((name) =>
              i18n._(name === 'composite' ? checkDigitTexts.composite : documentFieldTexts[name]),
            )
            .join(', ')}
        </p>
      )}
      {undecidable.length === 0 ? null : (
        <div className="stack">
          <Badge verdict="attention">
            <Trans>No check digit can tell these apart; compare them with the page</Trans>
          </Badge>
          <ul className="line-up" aria-label={t`Undecidable characters`}>
            {undecidable.map(({ line, position, field, read, also }) => (
              <li key={`${line}.${position}`}>
                <button
                  type="button"
                  className="value-button"
                  onClick={() => onShow({ line, from: position, to: position })}
                >
                  <span className="mono">
                    {read}/{also}
                  </span>{' '}
                  <Trans>
                    line {line}, place {position}
                  </Trans>
                  {field === undefined ? null : `, ${i18n._(documentFieldTexts[field])}`}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

const Change = ({
  change: { line, position, field, read, to },
  onShow,
}: {
  readonly change: MrzChange;
  readonly onShow: (place: MrzPlace) => void;
}) => {
  const { i18n } = useLingui();
  return (
    <button
      type="button"
      className="value-button"
      onClick={() => onShow({ line, from: position, to: position })}
    >
      <span className="mono">
        {read} → {to}
      </span>{' '}
      <Trans>
        line {line}, place {position}
      </Trans>
      {field === undefined ? null : `, ${i18n._(documentFieldTexts[field])}`}
    </button>
  );
};
