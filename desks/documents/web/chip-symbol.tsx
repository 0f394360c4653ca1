import { Trans } from '@lingui/react/macro';
import type { PageField } from './visual.ts';

const answers = ['true', 'false', ''] as const;

/**
 * Whether the symbol of electronic documents is printed on the document (Doc 9303-9, 2.3): with it a chip that does not answer
 * has failed, and without it one that answers is a surprise. Unanswered is not looked at.
 */
export const ChipSymbol = ({
  said = '',
  onSay,
}: {
  readonly said: string | undefined;
  /** Absent where the page can only be looked at. */
  readonly onSay: ((field: PageField, text: string) => void) | undefined;
}) => (
  <fieldset className="chip-symbol line-up spread" disabled={onSay === undefined}>
    <legend className="visually-hidden">
      <Trans>Chip symbol on the document</Trans>
    </legend>
    <span className="line-up">
      <SymbolDrawing />
      <span>
        <Trans>Chip symbol on the document</Trans>
        <span className="small soft chip-symbol-why">
          <Trans>Most often on the cover. Printed, it promises a chip that answers.</Trans>
        </span>
      </span>
    </span>
    <span className="line-up">
      {answers.map((answer) => (
        <label key={answer} className="observation-answer">
          <input
            type="radio"
            name="chip-symbol"
            value={answer}
            checked={said === answer}
            onChange={() => onSay?.('biometricSymbol', answer)}
          />
          {answer === 'true' ? (
            <Trans>printed</Trans>
          ) : answer === 'false' ? (
            <Trans>looked for, not there</Trans>
          ) : (
            <Trans>not looked at</Trans>
          )}
        </label>
      ))}
    </span>
  </fieldset>
);

/** The symbol itself, so that its name need not be known. */
const SymbolDrawing = () => (
  <svg className="chip-symbol-drawing" viewBox="0 0 36 20" aria-hidden="true">
    <path d="M1 1h34v18H1zM1 10h11M24 10h11" />
    <circle cx="18" cy="10" r="6" />
  </svg>
);
