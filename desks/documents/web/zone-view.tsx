import type { MrzPlace, MrzReading } from '@amirani/documents/mrz';
import { checkDigitTexts, documentFieldTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { Shape } from '@platform/web/ui/shape.tsx';
import { covers, piecesOf, type ZonePiece } from './zone-places.ts';

/**
 * The zone as evidence: as it was read, its check digits marked, the place in question lit. A pointer lights a field;
 * with the keyboard the lists of check digits, findings and columns do the same, at a size that a hand can hit.
 */
export const ZoneView = ({
  reading,
  lit,
  onChoose,
}: {
  readonly reading: MrzReading;
  readonly lit: readonly MrzPlace[];
  readonly onChoose: (place: MrzPlace) => void;
}) => {
  const { t } = useMacro();
  const longest = Math.max(0, ...reading.lines.map(({ length }) => length));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller without a stop cannot be scrolled by keyboard
    <section className="zone" aria-label={t`The zone, as it was read`} tabIndex={0}>
      <div className="zone-ruler" aria-hidden="true">
        {Array.from({ length: Math.floor(longest / 10) }, (_, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its place
            key={index}
            className="zone-tick"
            style={{ insetInlineStart: `${(index + 1) * 10 - 1}ch` }}
          >
            {(index + 1) * 10}
          </span>
        ))}
      </div>
      {reading.lines.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and two may be equal
        <div key={index} className="zone-line">
          <span className="zone-number" aria-hidden="true">
            {index + 1}
          </span>
          {piecesOf(reading, index + 1).map((piece) => (
            <Piece key={piece.key} piece={piece} line={index + 1} lit={lit} onChoose={onChoose} />
          ))}
          {text === '' ? <span className="soft">{t`empty`}</span> : null}
        </div>
      ))}
    </section>
  );
};

const Piece = ({
  piece,
  line,
  lit,
  onChoose,
}: {
  readonly piece: ZonePiece;
  readonly line: number;
  readonly lit: readonly MrzPlace[];
  readonly onChoose: (place: MrzPlace) => void;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { field, check, start, text } = piece;
  const characters = [...text].map((character, index) => {
    const position = start + index + 1;
    return (
      <span
        key={position}
        className="zone-character"
        data-lit={lit.some((place) => covers(place, line, position)) ? '' : undefined}
        data-filler={character === '<' ? '' : undefined}
      >
        {character}
      </span>
    );
  });
  if (field === undefined && check === undefined)
    return <span className="zone-piece">{characters}</span>;
  const place = { line, from: start + 1, to: start + text.length };
  if (check !== undefined) {
    const computed = check.computed ?? '?';
    const state = check.state === 'ok' ? t`correct` : t`wrong, ${computed} computes`;
    return (
      <span
        className="zone-piece zone-check"
        data-state={check.state}
        title={`${i18n._(checkDigitTexts[check.name])}: ${text}, ${state}`}
        onPointerDown={() => onChoose(place)}
      >
        {characters}
        <Shape verdict={check.state === 'ok' ? 'met' : 'obstacle'} />
      </span>
    );
  }
  if (field === undefined) return null;
  return (
    <span
      className="zone-piece zone-field"
      data-broken={field.ok ? undefined : ''}
      title={`${i18n._(documentFieldTexts[field.name])}: ${field.value ?? text}`}
      onPointerDown={() => onChoose(place)}
    >
      {characters}
    </span>
  );
};
